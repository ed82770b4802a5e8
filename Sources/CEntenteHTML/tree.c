// Builds the table of nodes from libxml2's SAX events.

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "CEntenteHTML.h"
#include "guard.h"
#include "names.h"

// Elements that the guard does not count (`<td><li>` again and again) may still nest; beyond this the page is given up.
#define MOST_OPEN (4 * ENTENTE_HTML_DEEPEST)

typedef struct {
  EntenteHTMLTree tree;
  EntenteHTMLNode *nodes;
  EntenteHTMLAttribute *attributes;
  uint8_t *bytes;
  size_t node_room, attribute_room, byte_room;
  int32_t open;  // the element that is open; -1 outside of all
  int silent;    // the element that is open is a script or style whose text is not kept
  int failed;
  htmlParserCtxtPtr parser;
} Builder;

const char *entente_html_tag_name(int number) {
  return number >= 0 && number < COUNT_OF(tag_names) ? tag_names[number] : NULL;
}

const char *entente_html_attribute_name(int number) {
  return number >= 0 && number < COUNT_OF(attribute_names) ? attribute_names[number] : NULL;
}

static int place_in(const char *const *list, int count, const char *name) {
  int low = 0, high = count;
  while (low < high) {
    int middle = (low + high) / 2;
    int order = strcmp(list[middle], name);
    if (order == 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

// Makes room for `more` items of `size` bytes; 0 when there is none.
static int make_room(Builder *builder, void **items, size_t *room, size_t count, size_t more, size_t size) {
  if (count + more <= *room) return 1;
  size_t wanted = *room * 2 > count + more ? *room * 2 : count + more + 1024;
  void *larger = wanted > INT32_MAX ? NULL : realloc(*items, wanted * size);
  if (!larger) {
    builder->failed = 1;
    xmlStopParser(builder->parser);
    return 0;
  }
  *items = larger;
  *room = wanted;
  return 1;
}

static EntenteHTMLNode *add_node(Builder *builder, uint8_t tag) {
  if (builder->tree.node_count >= ENTENTE_HTML_MOST_NODES) {
    builder->tree.cut_off = 1;
    xmlStopParser(builder->parser);
    return NULL;
  }
  if (!make_room(builder, (void **)&builder->nodes, &builder->node_room, builder->tree.node_count, 1,
                 sizeof(EntenteHTMLNode)))
    return NULL;
  EntenteHTMLNode *node = &builder->nodes[builder->tree.node_count++];
  memset(node, 0, sizeof *node);
  node->parent = builder->open;
  node->tag = tag;
  return node;
}

static int32_t add_bytes(Builder *builder, const uint8_t *bytes, size_t count) {
  if (!make_room(builder, (void **)&builder->bytes, &builder->byte_room, builder->tree.byte_count, count, 1))
    return -1;
  int32_t start = (int32_t)builder->tree.byte_count;
  memcpy(builder->bytes + start, bytes, count);
  builder->tree.byte_count += count;
  return start;
}

static void add_attribute(Builder *builder, const char *name, const char *value) {
  int number = place_in(attribute_names, COUNT_OF(attribute_names), name);
  size_t length = value ? strlen(value) : 0;
  if (number < 0) return;
  if (!make_room(builder, (void **)&builder->attributes, &builder->attribute_room, builder->tree.attribute_count, 1,
                 sizeof(EntenteHTMLAttribute)))
    return;
  int32_t start = add_bytes(builder, (const uint8_t *)(value ? value : ""), length);
  if (start < 0) return;
  EntenteHTMLAttribute *attribute = &builder->attributes[builder->tree.attribute_count++];
  attribute->name = (uint8_t)number;
  attribute->value_start = start;
  attribute->value_length = (int32_t)length;
}

static int keeps_script(const xmlChar **attributes) {
  for (; attributes && attributes[0]; attributes += 2)
    if (strcmp((const char *)attributes[0], "type") == 0 && attributes[1])
      return strcasestr((const char *)attributes[1], "ld+json") != NULL;
  return 0;
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  Builder *builder = context;
  if (builder->parser->nameNr > MOST_OPEN) {
    builder->tree.cut_off = 1;
    xmlStopParser(builder->parser);
    return;
  }
  int number = place_in(tag_names, COUNT_OF(tag_names), (const char *)name);
  EntenteHTMLNode *node = add_node(builder, (uint8_t)(number < 0 ? COUNT_OF(tag_names) : number));
  if (!node) return;
  int32_t index = (int32_t)builder->tree.node_count - 1;
  size_t first = builder->tree.attribute_count;
  if (strcmp((const char *)name, "style") == 0) builder->silent = 1;
  if (strcmp((const char *)name, "script") == 0) builder->silent = !keeps_script(attributes);
  for (const xmlChar **next = attributes; next && next[0]; next += 2)
    add_attribute(builder, (const char *)next[0], (const char *)next[1]);
  builder->nodes[index].first_attribute = (int32_t)first;
  builder->nodes[index].attribute_count = (uint16_t)(builder->tree.attribute_count - first);
  builder->open = index;
}

static void on_end(void *context, const xmlChar *name) {
  Builder *builder = context;
  (void)name;
  builder->silent = 0;
  if (builder->open < 0) return;
  builder->nodes[builder->open].end = (int32_t)builder->tree.node_count;
  builder->open = builder->nodes[builder->open].parent;
}

static void on_text(void *context, const xmlChar *text, int length) {
  Builder *builder = context;
  if (builder->silent || length <= 0) return;
  EntenteHTMLNode *last = builder->tree.node_count ? &builder->nodes[builder->tree.node_count - 1] : NULL;
  int joins = last && last->tag == ENTENTE_HTML_TEXT && last->parent == builder->open
              && (size_t)(last->text_start + last->text_length) == builder->tree.byte_count;
  int32_t start = add_bytes(builder, text, (size_t)length);
  if (start < 0) return;
  if (joins) {
    last->text_length += length;
    return;
  }
  EntenteHTMLNode *node = add_node(builder, ENTENTE_HTML_TEXT);
  if (!node) return;
  node->text_start = start;
  node->text_length = length;
  node->end = (int32_t)builder->tree.node_count;
}

static void parse(Builder *builder, const char *bytes, int count) {
  builder->parser = htmlCreateMemoryParserCtxt(bytes, count);
  if (!builder->parser) {
    builder->failed = 1;
    return;
  }
  xmlSAXHandler *handler = builder->parser->sax;
  memset(handler, 0, sizeof *handler);
  handler->startElement = on_start;
  handler->endElement = on_end;
  handler->characters = on_text;
  handler->ignorableWhitespace = on_text;
  handler->cdataBlock = on_text;
  builder->parser->userData = builder;
  htmlCtxtUseOptions(builder->parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                          | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  builder->parser->charset = XML_CHAR_ENCODING_UTF8;
  htmlParseDocument(builder->parser);
  htmlFreeParserCtxt(builder->parser);
}

EntenteHTMLTree *entente_html_parse(const uint8_t *bytes, size_t count) {
  if (count > INT_MAX - 1) return NULL;
  Builder *builder = calloc(1, sizeof *builder);
  uint8_t *copy = malloc(count + 1);
  if (!builder || !copy) {
    free(builder);
    free(copy);
    return NULL;
  }
  memcpy(copy, bytes, count);
  copy[count] = 0;
  builder->open = -1;
  builder->tree.passed_over = entente_html_guard(copy, count);
  if (count > 0) parse(builder, (const char *)copy, (int)count);
  free(copy);
  while (builder->open >= 0) on_end(builder, NULL);
  builder->tree.nodes = builder->nodes;
  builder->tree.attributes = builder->attributes;
  builder->tree.bytes = builder->bytes;
  if (builder->failed) {
    entente_html_free(&builder->tree);
    return NULL;
  }
  return &builder->tree;
}

void entente_html_free(EntenteHTMLTree *tree) {
  Builder *builder = (Builder *)tree;
  if (!builder) return;
  free(builder->nodes);
  free(builder->attributes);
  free(builder->bytes);
  free(builder);
}
