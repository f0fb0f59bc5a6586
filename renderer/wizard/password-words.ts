/** Plain four-letter words: three of them and two digits fit the 16 characters that many cameras and routers allow. */
export const passwordWords: readonly string[] =
  `acre aloe arch aunt bake bald ball band bark barn bath bead beam bean bear bell belt bend bike bird
  blue boat bolt bone book boot bowl brim bulb bush cake calf calm camp cane cape card cart cave chin
  city clay clip coal coat coin comb cone cook cork corn cove crab crew crop crow cube cups dale dark
  dart dawn deck deer desk dice dish dock dove drum duck dune dusk dust east echo edge elms envy fair
  farm fast fawn fern film fish flag flat foam fold folk fork fort frog fuel game gate gift glow glue
  goat gold golf gown gulf hall hand harp hats hawk herb hill hive hood hoop horn hose huge hush icon
  inch iris iron isle ivory jade jars jazz joke july jump june keel kelp kiln kind king kite knee knot
  lace lake lamb lamp lane lark lava lawn leaf lens lily lime lion loaf lock loft loom lunch lute maps
  mast meal melt milk mill mint mist moon moss moth mule nest nine noon nose note oars oats oven owls
  pail palm park path peak pear peas pine pink pipe plum pond pony pool port quay quiz raft rail rain
  reed reef ring road rock roof room rope rose ruby rust sail salt sand seal seed shed ship shoe silk
  snow sock soil song soup star stem surf swan tail tale tart taxi teal tent tide tile toad toast tree
  tuba tulip twig vale vane vase vest vine wall wand wave west wheat wind wing wolf wood wool wren yard
  yarn year zest zinc`
    .split(/\s+/)
    .filter((word) => word.length === 4);
