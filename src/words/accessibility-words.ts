/**
 * The accessibility statement: what a reader can do, what was checked and how, and what falls short. It says only what was seen to be so; whoever
 * changes what it speaks of changes it too.
 */
export const accessibilityWords = {
  title: 'Accessibility',
  lead: 'Fairground aims to meet the Web Content Accessibility Guidelines 2.2 at level AA. It meets them in part: what falls short is listed below.',
  sections: [
    {
      heading: 'Without a mouse',
      points: [
        'Press Tab to move through the page. The first stop skips to the map, and the second to the areas as a list.',
        'The map is one stop. The arrow keys move to the next area in that direction, and its name and value are read out. Enter chooses it. Escape leaves it. Plus, minus and 0 zoom. An area out of sight is brought into it.',
        'Nothing needs dragging. What can be dragged also has buttons or fields. A map that is zoomed in has four buttons that move it, and Shift with an arrow key does so too.',
      ],
    },
    {
      heading: 'Without seeing the map',
      points: [
        'The same figures are in the table, one step away, where a row can be chosen as on the map.',
        'Beside the map, “as a list” gives every area in order, as a list to choose from.',
        'Each view opens with a sentence that says the main thing it shows. Charts have a text of their own, and a table of the same figures.',
      ],
    },
    {
      heading: 'Without telling colours apart',
      points: [
        'The colours were tested by simulation: classes next to each other stay apart for the three common kinds of colour blindness. Areas you compare, clusters and programmes do too, or have a shape, spots or hatching as well.',
        'Under “How it is drawn” you can add a pattern to each class, or write the values on the map.',
        'Estimates are hatched, figures held back are dotted, and missing ones are blank with a word. None is told by colour alone.',
        'Each area you compare has a shape of its own, the same on the map, in charts and in lists.',
        'There are light and dark colours. If your system chooses all colours, words and lines follow it; the map’s data keeps its own.',
      ],
    },
    {
      heading: 'Large text and small screens',
      points: [
        'The page works down to 320 pixels wide, which is a screen zoomed to 400%. Wide tables scroll sideways inside their own frame.',
        'Whatever can be pressed is at least 24 pixels each way, and 44 on a touch screen where there is room.',
        'If your system asks for less motion, nothing glides or fades. This is tested for the map, whichever way it is drawn.',
      ],
    },
    {
      heading: 'What falls short',
      points: [
        'Nobody who uses a screen reader every day has tested Fairground yet. It was tested in Chromium alone.',
        'The map speaks through one live message. Some screen readers need their forms or focus mode for the arrow keys to reach it.',
        'Names drawn on the map do not grow with the text size of the browser. Zooming the page makes them larger.',
        'Patterns can be hard to tell apart on areas only a few pixels wide. Zoom in, or use the list or the table.',
        'A background map that the site’s owner adds comes with its own colours and names, which we cannot check.',
      ],
    },
    {
      heading: 'How it was checked',
      points: [
        'A program (axe) looks through every view and its main states whenever Fairground changes, and must find nothing.',
        'Tests go through the page by keyboard alone: each stop must be in sight with a ring around it, and the focus must come back when a dialog closes.',
        'The program looks at a desk in light and dark, on a phone, and at 320 pixels. We looked at the map, the table, the comparison, the scatter, an area’s page and the gaps in forced colours.',
      ],
    },
    {
      heading: 'Tell us',
      points: [
        'If something does not work for you, tell the people who run this site: they can give you the same figures in another form. The figures are also plain files that any spreadsheet opens.',
      ],
    },
  ],
};
