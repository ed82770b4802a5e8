// Feeds the page parser with what libFuzzer thinks up, and checks that its table holds together. `make fuzz` runs it.

#include <stdlib.h>

#include "CEntenteHTML.h"

static void check(const EntenteHTMLTree *tree) {
  for (size_t i = 0; i < tree->node_count; i++) {
    const EntenteHTMLNode *node = &tree->nodes[i];
    if (node->end <= (int32_t)i || node->end > (int32_t)tree->node_count || node->parent >= (int32_t)i) abort();
    if (node->parent >= 0 && node->end > tree->nodes[node->parent].end) abort();
    if (node->tag == ENTENTE_HTML_TEXT
        && (node->text_start < 0 || (size_t)(node->text_start + node->text_length) > tree->byte_count))
      abort();
    for (int k = 0; k < node->attribute_count; k++) {
      const EntenteHTMLAttribute *attribute = &tree->attributes[node->first_attribute + k];
      if ((size_t)(node->first_attribute + k) >= tree->attribute_count
          || (size_t)(attribute->value_start + attribute->value_length) > tree->byte_count)
        abort();
    }
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
  EntenteHTMLTree *tree = entente_html_parse(bytes, count);
  if (tree) check(tree);
  entente_html_free(tree);
  return 0;
}
