/**
 * Words to read out over a telephone: short, known to whoever reads a little English, no word in both lists, and none
 * that can be taken for a remark about a person, alone or beside the other.
 */
export const FIRST_WORDS = listed(`
  amber april arctic autumn azure basil bamboo brass breezy bright bronze
  butter calm cedar cherry cinnamon citrus clear clever cobalt cocoa
  copper coral cosmic crimson crystal daily dancing dawn denim early
  emerald evening fabric fern floral forest fresh friendly frosty garden
  gentle ginger golden grand green happy hazel honest indigo island
  ivory jade jolly lavender lilac linen lively lucky lunar maple
  marine meadow mellow merry mint modern morning mossy navy noble
  northern ocean olive orange pastel patient pearl pepper polar purple
  quiet rapid royal ruby saffron scarlet silent silver simple solar
  spring stellar summer sunny turquoise vanilla velvet violet warm winter`)

export const SECOND_WORDS = listed(`
  acorn anchor apple arrow badge balloon banjo basket beacon bell
  bicycle bridge bucket button cabin camera candle canoe carpet castle
  cello circle clover compass cookie cradle cushion daisy diamond dolphin
  eagle engine falcon feather fiddle finch fountain fox galaxy garland
  giraffe guitar hammock harbor heron hill igloo iris jacket kettle
  kite ladder lagoon lantern leaf library lighthouse lime magnet mandolin
  marble market mirror mitten nest notebook oak otter paddle panda
  parrot pebble pencil piano pillow planet pocket puffin puzzle quilt
  rabbit rainbow river robin rocket saddle sailboat sparrow teapot ticket
  tulip valley violin waffle wagon walnut window yacht zebra zeppelin`)

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}
