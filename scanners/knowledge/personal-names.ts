/** Things that phones and computers are called, in the languages of the forms below. */
const product =
  '(?:iPhone|iPad|iPod|iMac|MacBook|Mac|Apple[ -]?TV|Apple[ -]?Watch|Watch|HomePod|Galaxy|Pixel|Phone|phone|Handy|Tablet|tablet|Laptop|laptop|PC|TV|Computer|computer|Kindle|Echo|Fire|Surface|Fernseher|Drucker|Printer|printer|Buds|AirPods|[Ff]f[oô]n|[Ll]lechen|[Cc]yfrifiadur|[Tt]eledu)';
const person = '(\\p{Lu}[\\p{L}]{1,24})';
const gap = '[ \\-_]{1,2}';

/** Each form is anchored and without nested repetition, so it runs in linear time. */
const forms: readonly RegExp[] = [
  // English, and German and Dutch without the apostrophe: Anna's iPhone, James' laptop, Annas iPad
  new RegExp(`^${person}['’‘]s?${gap}\\S`, 'u'),
  new RegExp(`^(\\p{Lu}\\p{L}{0,22}(?!s)\\p{L})s${gap}${product}`, 'u'),
  // German, Dutch: iPhone 13 von Anna, iPhone van Anna
  new RegExp(`^${product}.{0,16}${gap}(?:von|van)${gap}${person}`, 'u'),
  // French, Spanish: iPhone de Anna, iPhone d'Anna
  new RegExp(`^${product}.{0,16}${gap}d(?:e${gap}|['’])${person}`, 'u'),
  // Welsh: ffôn Anna
  new RegExp(`^(?:[Ff]f[oô]n|[Ll]lechen|[Cc]yfrifiadur|[Tt]eledu|iPhone|iPad)${gap}${person}$`, 'u'),
];

/** Capitalised words that are rooms, brands or jobs and not people, in lower case. */
const notPeople = new Set(
  `airplay android apple attic audi back baby basement bath bathroom bed bedroom bike bose boys brother canon car cellar
  chef child children chrome clock conservatory cuisine dad daddy dell desk dining door down downstairs echo epson
  family fire first front fritz galaxy game games garage garden gast girls google granny guest guests hall home house
  hue ikea kid kids kinder kitchen kuche küche landing lg library light living lloft lounge main master media mini
  mother mum mummy music my nest new office old parents philips phone pixel plus play porch pro ps ring roku room samsung
  shed sky smart sonos sony spare study super surface tv upstairs utility virgin wohnzimmer work workshop xbox xiaomi
  windows business wireless fitness guests sonos philips
  cegin lolfa swyddfa ystafell gegin plant salon bureau chambre maison casa cocina sala keuken slaapkamer woonkamer`.split(
    /\s+/,
  ),
);

/**
 * The person that a device's name gives away; undefined where it names nobody. A person's name must begin with a
 * capital letter, so that “living-room” stays what it is. The first 120 characters are looked at.
 */
export function personalName(name: string): string | undefined {
  const text = name.slice(0, 120).normalize('NFC').trim();
  for (const form of forms) {
    const found = form.exec(text)?.[1];
    if (found !== undefined && !isThing(found.toLowerCase())) return found;
  }
  return undefined;
}

/** “Philips TV” is not Philip's. */
function isThing(word: string): boolean {
  return notPeople.has(word) || notPeople.has(`${word}s`);
}
