// A web page as one flat table of nodes, parsed in one pass over its bytes.
//
// No page can make it slow: the elements that are open are bounded, and so is what each tag looks at; see
// docs/decisions/0012-page-parser.md.

#ifndef CENTENTEHTML_H
#define CENTENTEHTML_H

#include <stddef.h>
#include <stdint.h>

// Elements deeper than this are passed over; what they hold is kept as if it stood in the last one above.
#define ENTENTE_HTML_DEEPEST 256

// The nodes of one page; more than this is no page for a reader.
#define ENTENTE_HTML_MOST_NODES 3000000

// The `tag` of a stretch of text.
#define ENTENTE_HTML_TEXT 255

// One element or one stretch of text. Nodes stand in the order of the page (preorder).
typedef struct {
  int32_t parent;           // the node it is in; -1 for the first
  int32_t end;              // the index after its last descendant
  int32_t text_start;       // of a text: its place in the bytes of the tree, entities decoded
  int32_t text_length;
  int32_t first_attribute;  // of an element: its place in the attributes of the tree
  uint16_t attribute_count;
  uint8_t tag;              // ENTENTE_HTML_TEXT, or the place of the name in the list of known tags
} EntenteHTMLNode;

// One attribute of those that are kept.
typedef struct {
  int32_t value_start;
  int32_t value_length;
  uint8_t name;             // the place of the name in the list of kept attributes
} EntenteHTMLAttribute;

// The whole page. Owns all memory that the tables point to.
typedef struct {
  const EntenteHTMLNode *nodes;
  size_t node_count;
  const EntenteHTMLAttribute *attributes;
  size_t attribute_count;
  const uint8_t *bytes;
  size_t byte_count;
  int32_t passed_over;      // how many elements stood too deep
  int32_t cut_off;          // 1 when the page was given up: too many nodes
} EntenteHTMLTree;

// Parses `count` bytes of valid UTF-8. NULL when memory runs out.
EntenteHTMLTree *entente_html_parse(const uint8_t *bytes, size_t count);

// Gives back the memory of a tree.
void entente_html_free(EntenteHTMLTree *tree);

// The name of a known tag or kept attribute; NULL after the last. A tag that is not known has the number after the
// last.
const char *entente_html_tag_name(int number);
const char *entente_html_attribute_name(int number);

#endif
