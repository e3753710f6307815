/** Id and title of everything that the examples point to, as the starter content loads them. */
export const known = {
  'articles/low-back-pain-first-weeks': [
    '98558bd1-2758-51a0-8fa3-58ac9317666f',
    'Low back pain: the first few weeks',
  ],
  'articles/massage-tools-compared': [
    '0b1d91fd-2dca-550a-ae33-0ae5c0ff7e2d',
    'Massage tools compared, from bare hands to a gun',
  ],
  'articles/self-massage-how-and-its-limits': [
    '338ccc2f-c329-52f4-96b4-b6451af80870',
    'Self-massage: how to do it, and where it stops',
  ],
  'articles/trigger-points-what-is-known': [
    'ffdf45dc-d930-52f0-ae67-b88c679397cf',
    'Trigger points: what is known, and what is disputed',
  ],
  'muscles/erector-spinae': ['a77d61a1-469d-57d9-b504-659dfa3f850d', 'Erector spinae'],
  'muscles/forearm-extensors': [
    '0ce09baf-54d4-546a-a0d1-8a3482714f21',
    'Wrist and finger extensors',
  ],
  'muscles/gluteus-maximus': ['2b14c8bd-40df-59de-90df-423ecb3fe428', 'Gluteus maximus'],
  'muscles/gluteus-medius': ['c8bc4552-4044-572a-a230-87d9964e0079', 'Gluteus medius'],
  'muscles/gluteus-minimus': ['4a591463-160c-599a-bdca-c46840cd88df', 'Gluteus minimus'],
  'muscles/infraspinatus': ['a834a9a0-51aa-5f15-91f8-30e0a3292dae', 'Infraspinatus'],
  'muscles/piriformis': ['e6c7e3a5-e6fc-5444-824f-3a5afe3f4cfd', 'Piriformis'],
  'muscles/plantar-foot-muscles': [
    '222d8992-d38e-5f2b-8887-f318ef0d9e44',
    'Arch muscles of the foot',
  ],
  'muscles/quadratus-lumborum': ['117600f9-73cc-5ce0-a37e-9d7a3a7040ca', 'Quadratus lumborum'],
  'people/knotwork-editors': ['446073d3-6678-5aa8-b0ea-abaaa954b2e2', 'Knotwork editors'],
  'products/foam-roller': ['56a3ea4a-f8ab-52b6-9f9d-96a7ca1f13e1', 'Foam roller'],
  'products/lacrosse-ball': ['cf1c5a33-6cf3-5669-bfca-d971e8bfaba6', 'Lacrosse ball'],
  'products/massage-cane': ['cd4f3e17-ac03-55ac-a8b6-5b4740767fe0', 'Massage cane'],
  'products/tennis-ball': ['d0d747ff-a832-595f-a4d2-54c162c79384', 'Tennis ball'],
  'references/fernandez2018delphi': [
    '2ba822be-c8dc-5b89-aa73-dc913fa99356',
    'International consensus on diagnostic criteria and clinical considerations of myofascial trigger points: a Delphi study',
  ],
  'references/hanten2000': [
    '645a31fb-6023-5750-8e7d-1ae188490385',
    'Effectiveness of a home program of ischemic pressure followed by sustained stretch for treatment of myofascial trigger points',
  ],
  'references/hou2002': [
    'cd029cf4-3f3e-51d5-9c60-70aff910555e',
    'Immediate effects of various physical therapeutic modalities on cervical myofascial pain and trigger-point sensitivity',
  ],
  'references/ingraham-doubts': [
    '75834f2e-efc4-5500-bf1f-611dcd8c4bf4',
    'Trigger Point Doubts: Do muscle knots exist?',
  ],
  'references/ingraham2016': ['a4f32eca-0287-5eb5-b292-a3a1e1418e3c', 'Back Pain & Trigger Points'],
  'references/kwon2017': [
    'ab76f9ce-8d62-507a-8487-91034649a4a7',
    'Characteristics of myofascial pain syndrome of the infraspinatus muscle',
  ],
  'references/lucas2009': [
    '44438df5-b3a3-5e19-a02d-87181e57fcfe',
    'Reliability of physical examination for diagnosis of myofascial trigger points: a systematic review of the literature',
  ],
  'references/moraska2015': [
    'afb5a95f-dcc3-5be1-ab39-f507d18a5087',
    'Myofascial trigger point-focused head and neck massage for recurrent tension-type headache: a randomized, placebo-controlled clinical trial',
  ],
  'references/quintner2015': [
    '196a09cb-ee90-5133-afac-afa20b200a78',
    'A critical evaluation of the trigger point phenomenon',
  ],
  'references/simons1999': [
    '5fcb474f-47fd-53be-8a13-39dd476dc727',
    'Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1: Upper Half of Body',
  ],
  'references/travell1983': [
    '971c21f2-cbbc-50e6-a272-f50704f939ef',
    'Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1',
  ],
  'regions/arm.upper-front': ['a5d2971d-be7f-5877-840e-67c78a984193', 'Front of the upper arm'],
  'regions/shoulder': ['16dd5903-bbee-5911-a5ae-8e4f10279c06', 'Shoulder'],
  'regions/shoulder.blade': ['917e8ea9-9339-59ea-815d-1b646ff84276', 'Shoulder blade'],
  'regions/shoulder.blade-edge': [
    'ccc118c1-5a5d-5142-a50d-ae5373a147b8',
    'Inner edge of the shoulder blade',
  ],
  'regions/shoulder.front': ['2547c326-ad8a-58b1-8f6c-863d491fced1', 'Front of the shoulder'],
  'spots/foot-arch': ['86458606-6214-5e2d-aaeb-e0c75a93197b', 'Arch of the foot'],
  'spots/forearm-extensors': ['e1c7ec3a-8b48-56a8-8dd2-30310a5c54a5', 'Just below the outer elbow'],
  'spots/gluteus-maximus': ['fccbb8ff-80d9-54fe-8785-6c5ac878071a', 'Top of the buttock'],
  'spots/gluteus-medius-minimus': ['0bd389cd-3adc-5ebd-8a72-9e71280a3cf9', 'Side of the hip'],
  'spots/gluteus-minimus': [
    'aca00659-e265-5e2d-ae9b-de8aa6c2d63a',
    'Gluteus minimus (pseudo-sciatica)',
  ],
  'spots/iliocostalis-lumborum': ['38eb4c22-ebf9-5c21-869b-8c9b85807ef7', 'Iliocostalis lumborum'],
  'spots/iliopsoas': ['80858aab-7850-567b-ae6f-e659600502bf', 'Iliopsoas'],
  'spots/infraspinatus': ['54229ac5-3600-5e27-bfd8-1af16a7affa6', 'Shoulder blade'],
  'spots/latissimus-dorsi': ['05a62177-a852-56cb-b6d6-29325aafdd67', 'Latissimus dorsi'],
  'spots/levator-scapulae': ['8353d3a2-ca0f-5914-9ce3-65001e52c2ba', 'Levator scapulae'],
  'spots/low-lumbar-paraspinals': ['9c45e437-6cd4-5dee-a90d-f57b1536d180', 'Pit of the low back'],
  'spots/lower-trapezius': ['fcd6235e-922a-5c81-a9aa-093ba228b44d', 'Lower trapezius'],
  'spots/lumbar-multifidus': [
    '5c98d25d-56b2-51da-b5df-2c607bd83f0a',
    'Lumbar and sacral multifidus',
  ],
  'spots/pectoralis-major': ['637773c5-513c-5d50-b946-6a3234c9cce4', 'Chest muscle'],
  'spots/piriformis': ['abedd1c4-87e2-5a33-85c1-6134f232a6fc', 'Piriformis'],
  'spots/quadratus-lumborum': ['4e56cb4a-cc3c-5daa-adcf-d3af8a0d7ddc', 'Quadratus lumborum'],
  'spots/suboccipitals': ['ea865a6d-d567-503a-a779-27d19bdd51ab', 'Under the back of the skull'],
  'spots/tensor-fasciae-latae': ['ab812452-9d4e-533f-a44e-38dcda00fa25', 'Tensor fasciae latae'],
  'spots/thoracolumbar-corner': ['ccd68395-5466-5f78-99c4-f1833bc2cfa8', 'Thoracolumbar corner'],
  'spots/tibialis-anterior': ['ada78b72-19d7-5aaf-8c43-adb4656327b5', 'Upper shin'],
  'spots/upper-erector-spinae': [
    '704d83ff-c8a4-5338-8977-01fa1586a1ce',
    'Between the shoulder blades (an area)',
  ],
  'spots/upper-trapezius': ['6839d3b4-b0c5-54c6-bb6d-f573bf493aca', 'Upper trapezius'],
  'spots/vastus-lateralis': ['4d336de1-01bb-5fa0-9d21-c54396132890', 'Lower outer thigh'],
  'topics/buttock-and-sacroiliac-pain': [
    '43dcefec-092d-56d4-8436-8b5c0ddd5fc4',
    'Buttock and sacroiliac pain',
  ],
  'topics/diagnosis-and-prevalence': [
    'b38af1c2-97a1-56f6-881e-0b3c9f0b7490',
    'Diagnosis and how common it is',
  ],
  'topics/low-back-pain': ['88808827-8224-516f-bbdc-18787e55947a', 'Low back pain'],
  'topics/sciatica-like-pain': [
    '05522197-66b4-5607-bdf9-de23978a8953',
    'Leg pain that resembles sciatica',
  ],
  'topics/shoulder-pain': ['451f8b36-0df3-5799-a0c3-8fe90370369e', 'Shoulder pain'],
  'topics/trigger-point-debate': [
    '9c799e01-3709-5fa6-b063-7e6fe3ee0dae',
    'The debate about trigger points',
  ],
  'topics/trigger-points': ['d35cbd13-fabf-530d-bf82-3dbc975192ee', 'Trigger points'],
} as const
