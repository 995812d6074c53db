/** Places of several words, in small letters, that news is written from and that look like a person's name. */
export const PLACES: ReadonlySet<string> = new Set([
  // Towns
  'abu dhabi', 'addis ababa', 'addis abeba', 'baden baden', 'banja luka', 'baton rouge', 'belo horizonte', 'buenos aires', 'cape town', 'corpus christi',
  'dar es salaam', 'den haag', 'east jerusalem', 'el paso', 'fort worth', 'frankfurt am main', 'gaza city', 'grand rapids', 'guatemala city', 'ho chi minh city',
  'hong kong', 'jersey city', 'kansas city', 'kuala lumpur', 'kuwait city', 'la paz', 'las palmas', 'las vegas', 'le havre', 'le mans', 'little rock', 'long beach',
  'los angeles', 'mexico city', 'ciudad de méxico', 'monte carlo', 'new delhi', 'neu delhi', 'new haven', 'new orleans', 'new york', 'new york city', 'nizhny novgorod',
  'novi sad', 'oklahoma city', 'palm beach', 'palm springs', 'palo alto', 'panama city', 'phnom penh', 'port louis', 'port moresby', 'porto alegre', 'quezon city',
  'rio de janeiro', 'saint denis', 'saint louis', 'saint paul', 'saint petersburg', 'st. petersburg', 'sankt petersburg', 'sankt gallen', 'st. gallen', 'st. louis',
  'salt lake city', 'san antonio', 'san diego', 'san francisco', 'san josé', 'san jose', 'san juan', 'san salvador', 'santa barbara', 'santa cruz', 'santa fe',
  'santa monica', 'santiago de chile', 'santo domingo', 'sao paulo', 'são paulo', 'tel aviv', 'the hague', 'ulan bator', 'vatican city', 'virginia beach',
  'washington d.c.', 'washington dc', 'washington d.c', 'west hollywood', 'west palm beach',
  // Countries and regions
  'burkina faso', 'cape verde', 'costa rica', 'east timor', 'el salvador', 'great britain', 'ivory coast', 'middle east', 'new england', 'new hampshire', 'new jersey',
  'new mexico', 'new south wales', 'new zealand', 'north america', 'north carolina', 'north dakota', 'north korea', 'north macedonia', 'northern ireland', 'puerto rico',
  'rhode island', 'san marino', 'saudi arabia', 'sierra leone', 'silicon valley', 'south africa', 'south america', 'south carolina', 'south dakota', 'south korea',
  'south sudan', 'sri lanka', 'united kingdom', 'united states', 'west bank', 'west virginia', 'western australia',
]);
