// Parses a page in one pass over its bytes into the table of nodes.
//
// What closes what follows HTML's rules where pages lean on them: a paragraph ends at the next block, an item at the
// next item, a cell at the next cell. An end tag that finds its element only behind a stronger one is passed over.
// Every step is bounded: at most ENTENTE_HTML_DEEPEST elements are open, an end tag looks through no more than these,
// and only if one of its name is open.

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "CEntenteHTML.h"
#include "entities.h"
#include "names.h"

#define MOST_ATTRIBUTES 100
#define SLOTS 1024
#define UNKNOWN_TAG COUNT_OF(tag_names)

// What an element is, beside its name.
enum {
  EMPTY = 1,         // it has no end tag and holds nothing
  ENDS_PARAGRAPH = 2,
  BOUNDARY = 4,      // what stands in it closes nothing outside of it
  OF_HEAD = 8,       // it may stand in the head of a page
  RAW = 16,          // its text is no markup
};

typedef struct {
  uint32_t hash;     // of the name in lower case
  int32_t node;
  uint8_t tag;
  uint8_t strength;  // an end tag does not reach behind a stronger element
  uint8_t flags;
} Open;

typedef struct {
  EntenteHTMLTree tree;  // first, so that a tree is its builder
  EntenteHTMLNode *nodes;
  EntenteHTMLAttribute *attributes;
  uint8_t *bytes;
  size_t node_room, attribute_room, byte_room;
  int failed;
  int has_head, has_body;
  int depth;
  Open open[ENTENTE_HTML_DEEPEST + 2];
  uint32_t open_count[SLOTS];     // open elements by a hash of their names
  uint32_t skipped_count[SLOTS];  // elements that stood too deep and were passed over
  const uint8_t *place, *end;     // what is still to be read
} Builder;

// ---- Names

typedef struct {
  const char *name;
  uint8_t length, number, strength, flags;
} Known;

static Known known_tags[512], known_attributes[128];
static uint8_t tag_p, tag_li, tag_dd, tag_dt, tag_tr, tag_td, tag_th, tag_tbody, tag_thead, tag_tfoot, tag_option,
    tag_a, tag_html, tag_head, tag_body, tag_script, tag_style, tag_table, tag_ul, tag_ol, tag_menu, tag_dl, tag_h1,
    tag_h6, tag_noscript, tag_title, tag_textarea, tag_button, tag_div, tag_address, tag_iframe, tag_select;

static uint32_t hash_of(const uint8_t *name, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < length; i++) {
    uint8_t byte = name[i];
    hash = (hash ^ (byte | ((uint8_t)(byte - 'A') < 26 ? 0x20 : 0))) * 16777619u;
  }
  return hash ^ (hash >> 15);
}

static Known *slot_of(Known *table, size_t room, const uint8_t *name, size_t length, uint32_t hash) {
  size_t slot = hash & (room - 1);
  while (table[slot].name) {
    Known *entry = &table[slot];
    if (entry->length == length) {
      size_t i = 0;
      while (i < length && (name[i] | ((uint8_t)(name[i] - 'A') < 26 ? 0x20 : 0)) == (uint8_t)entry->name[i]) i++;
      if (i == length) return entry;
    }
    slot = (slot + 1) & (room - 1);
  }
  return &table[slot];
}

static Known *enter(Known *table, size_t room, const char *name, int number) {
  size_t length = strlen(name);
  Known *entry = slot_of(table, room, (const uint8_t *)name, length, hash_of((const uint8_t *)name, length));
  if (!entry->name) *entry = (Known){.name = name, .length = (uint8_t)length, .number = (uint8_t)number, .strength = 100};
  return entry;
}

static void mark(const char *names, int flags, int strength) {
  static char copies[4096];
  static size_t used;
  while (*names) {
    size_t length = strcspn(names, " ");
    char *copy = copies + used;
    memcpy(copy, names, length);
    copy[length] = 0;
    used += length + 1;
    Known *entry = enter(known_tags, 512, copy, UNKNOWN_TAG);
    entry->flags |= (uint8_t)flags;
    if (strength) entry->strength = (uint8_t)strength;
    names += length + (names[length] == ' ');
  }
}

static uint8_t number_of(const char *name) {
  for (int i = 0; i < COUNT_OF(tag_names); i++)
    if (strcmp(tag_names[i], name) == 0) return (uint8_t)i;
  return UNKNOWN_TAG;
}

// Runs once, before any page is parsed.
__attribute__((constructor)) static void prepare(void) {
  for (int i = 0; i < COUNT_OF(tag_names); i++) enter(known_tags, 512, tag_names[i], i);
  for (int i = 0; i < COUNT_OF(attribute_names); i++) enter(known_attributes, 128, attribute_names[i], i);
  mark("area base br col embed hr img input link meta param source track wbr basefont frame keygen bgsound command", EMPTY, 0);
  mark("address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 "
       "h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dd dt listing xmp",
       ENDS_PARAGRAPH, 0);
  mark("table td th caption html object template button", BOUNDARY, 0);
  mark("title meta link script style base noscript template basefont bgsound", OF_HEAD, 0);
  mark("script style iframe textarea title xmp noembed noframes", RAW, 0);
  mark("div article section main aside nav header footer form figure", 0, 150);
  mark("td th", 0, 160);
  mark("tr", 0, 170);
  mark("thead tbody tfoot", 0, 180);
  mark("table", 0, 190);
  mark("head body", 0, 200);
  mark("html", 0, 220);
  const struct { const char *name; uint8_t *place; } wanted[] = {
      {"p", &tag_p}, {"li", &tag_li}, {"dd", &tag_dd}, {"dt", &tag_dt}, {"tr", &tag_tr}, {"td", &tag_td},
      {"th", &tag_th}, {"tbody", &tag_tbody}, {"thead", &tag_thead}, {"tfoot", &tag_tfoot}, {"option", &tag_option},
      {"a", &tag_a}, {"html", &tag_html}, {"head", &tag_head}, {"body", &tag_body}, {"script", &tag_script},
      {"style", &tag_style}, {"table", &tag_table}, {"ul", &tag_ul}, {"ol", &tag_ol}, {"menu", &tag_menu},
      {"dl", &tag_dl}, {"h1", &tag_h1}, {"h6", &tag_h6}, {"noscript", &tag_noscript}, {"title", &tag_title},
      {"textarea", &tag_textarea}, {"button", &tag_button}, {"div", &tag_div}, {"address", &tag_address},
      {"iframe", &tag_iframe}, {"select", &tag_select}};
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) *wanted[i].place = number_of(wanted[i].name);
}

const char *entente_html_tag_name(int number) {
  return number >= 0 && number < COUNT_OF(tag_names) ? tag_names[number] : NULL;
}

const char *entente_html_attribute_name(int number) {
  return number >= 0 && number < COUNT_OF(attribute_names) ? attribute_names[number] : NULL;
}

// ---- Tables

static int make_room(Builder *builder, void **items, size_t *room, size_t count, size_t more, size_t size) {
  if (count + more <= *room) return 1;
  size_t wanted = *room * 2 > count + more ? *room * 2 : count + more + 1024;
  void *larger = wanted > INT32_MAX ? NULL : realloc(*items, wanted * size);
  if (!larger) {
    builder->failed = 1;
    return 0;
  }
  *items = larger;
  *room = wanted;
  return 1;
}

static EntenteHTMLNode *add_node(Builder *builder, uint8_t tag) {
  if (builder->tree.node_count >= ENTENTE_HTML_MOST_NODES) {
    builder->tree.cut_off = 1;
    return NULL;
  }
  if (!make_room(builder, (void **)&builder->nodes, &builder->node_room, builder->tree.node_count, 1,
                 sizeof(EntenteHTMLNode)))
    return NULL;
  EntenteHTMLNode *node = &builder->nodes[builder->tree.node_count++];
  memset(node, 0, sizeof *node);
  node->parent = builder->depth ? builder->open[builder->depth - 1].node : -1;
  node->tag = tag;
  return node;
}

static uint8_t *reserve(Builder *builder, size_t count) {
  if (!make_room(builder, (void **)&builder->bytes, &builder->byte_room, builder->tree.byte_count, count, 1)) return NULL;
  return builder->bytes + builder->tree.byte_count;
}

// ---- Text

static size_t put_scalar(uint8_t *place, uint32_t code) {
  if (code < 0x80) {
    place[0] = (uint8_t)code;
    return 1;
  }
  if (code < 0x800) {
    place[0] = (uint8_t)(0xC0 | code >> 6);
    place[1] = (uint8_t)(0x80 | (code & 63));
    return 2;
  }
  if (code < 0x10000) {
    place[0] = (uint8_t)(0xE0 | code >> 12);
    place[1] = (uint8_t)(0x80 | (code >> 6 & 63));
    place[2] = (uint8_t)(0x80 | (code & 63));
    return 3;
  }
  place[0] = (uint8_t)(0xF0 | code >> 18);
  place[1] = (uint8_t)(0x80 | (code >> 12 & 63));
  place[2] = (uint8_t)(0x80 | (code >> 6 & 63));
  place[3] = (uint8_t)(0x80 | (code & 63));
  return 4;
}

// Numbers that mean characters of Windows-1252, as pages write them.
static uint32_t mended(uint32_t code) {
  static const uint16_t upper[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                   0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                   0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  if (code >= 0x80 && code < 0xA0) return upper[code - 0x80];
  if (code == 0) return ' ';
  return code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0xFFFD : code;
}

// Reads what stands behind an `&`; the bytes it takes, or 0 where it is no entity.
static size_t read_entity(const uint8_t *text, size_t count, uint32_t *code) {
  if (count > 1 && text[0] == '#') {
    size_t i = 1;
    int hex = text[1] == 'x' || text[1] == 'X';
    i += (size_t)hex;
    size_t first = i;
    uint32_t value = 0;
    for (; i < count; i++) {
      uint8_t byte = text[i], lower = byte | 0x20;
      uint32_t digit = (uint8_t)(byte - '0') < 10 ? (uint32_t)(byte - '0')
                       : hex && (uint8_t)(lower - 'a') < 6 ? (uint32_t)(lower - 'a' + 10) : 99;
      if (digit == 99) break;
      if (value < 0x200000) value = value * (hex ? 16 : 10) + digit;
    }
    if (i == first) return 0;
    *code = mended(value);
    return i + (i < count && text[i] == ';');
  }
  size_t length = 0;
  while (length < count && length < 10 && ((uint8_t)((text[length] | 0x20) - 'a') < 26 || (uint8_t)(text[length] - '0') < 10))
    length++;
  if (length == 0 || length == count || text[length] != ';') return 0;
  size_t low = 0, high = sizeof entities / sizeof *entities;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = strncmp(entities[middle].name, (const char *)text, length);
    if (order == 0 && entities[middle].name[length]) order = 1;
    if (order == 0) {
      *code = entities[middle].code;
      return length + 1;
    }
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return 0;
}

// Adds bytes, their entities decoded; no text grows by that. NUL becomes a space.
static void put(Builder *builder, const uint8_t *text, size_t count, int decodes) {
  uint8_t *place = reserve(builder, count);
  if (!place) return;
  uint8_t *start = place;
  while (count) {
    const uint8_t *next = decodes ? memchr(text, '&', count) : NULL;
    size_t run = next ? (size_t)(next - text) : count;
    memcpy(place, text, run);
    place += run;
    text += run;
    count -= run;
    if (!count) break;
    uint32_t code;
    size_t taken = read_entity(text + 1, count - 1, &code);
    if (taken) {
      place += put_scalar(place, code);
      text += taken + 1;
      count -= taken + 1;
    } else {
      *place++ = '&';
      text++;
      count--;
    }
  }
  for (uint8_t *nul = memchr(start, 0, (size_t)(place - start)); nul; nul = memchr(nul, 0, (size_t)(place - nul)))
    *nul = ' ';
  builder->tree.byte_count += (size_t)(place - start);
}

static void add_text(Builder *builder, const uint8_t *text, size_t count, int decodes) {
  if (!count) return;
  size_t nodes = builder->tree.node_count;
  EntenteHTMLNode *last = nodes ? &builder->nodes[nodes - 1] : NULL;
  int32_t parent = builder->depth ? builder->open[builder->depth - 1].node : -1;
  if (!last || last->tag != ENTENTE_HTML_TEXT || last->parent != parent
      || (size_t)(last->text_start + last->text_length) != builder->tree.byte_count) {
    last = add_node(builder, ENTENTE_HTML_TEXT);
    if (!last) return;
    last->text_start = (int32_t)builder->tree.byte_count;
    last->end = (int32_t)builder->tree.node_count;
  }
  put(builder, text, count, decodes);
  last->text_length = (int32_t)builder->tree.byte_count - last->text_start;
}

// ---- Elements

static void push(Builder *builder, const Known *known, uint32_t hash, int32_t node) {
  builder->open[builder->depth++] =
      (Open){.hash = hash, .node = node, .tag = known->name ? known->number : UNKNOWN_TAG,
             .strength = known->name ? known->strength : 100, .flags = known->name ? known->flags : 0};
  builder->open_count[hash % SLOTS]++;
}

static void pop(Builder *builder) {
  Open *last = &builder->open[--builder->depth];
  builder->nodes[last->node].end = (int32_t)builder->tree.node_count;
  builder->open_count[last->hash % SLOTS]--;
}

static void pop_to(Builder *builder, int depth) {
  while (builder->depth > depth) pop(builder);
}

static void open_known(Builder *builder, const char *name) {
  size_t length = strlen(name);
  uint32_t hash = hash_of((const uint8_t *)name, length);
  Known *known = slot_of(known_tags, 512, (const uint8_t *)name, length, hash);
  int32_t node = (int32_t)builder->tree.node_count;
  if (add_node(builder, known->number)) push(builder, known, hash, node);
}

static int is_open(const Builder *builder, uint8_t tag) {
  for (int i = builder->depth - 1; i >= 0; i--)
    if (builder->open[i].tag == tag) return 1;
  return 0;
}

// Sees to it that what comes now stands in the body.
static void enter_body(Builder *builder) {
  if (builder->has_body) return;
  if (is_open(builder, tag_noscript) && is_open(builder, tag_head)) return;
  pop_to(builder, 1);
  builder->has_body = 1;
  open_known(builder, "body");
}

// Closes the innermost open element of one of up to three kinds, unless a wall stands before it.
static void close_kind(Builder *builder, uint8_t a, uint8_t b, uint8_t c, uint8_t wall, uint8_t wall2) {
  for (int i = builder->depth - 1; i > 0; i--) {
    const Open *open = &builder->open[i];
    if (open->tag == a || open->tag == b || open->tag == c) {
      pop_to(builder, i);
      return;
    }
    if (open->tag == wall || open->tag == wall2 || open->flags & BOUNDARY) return;
  }
}

// Closes cells, rows and parts of tables up to the table or an element of `stop`.
static void close_in_table(Builder *builder, const uint8_t *kinds, int count) {
  for (int i = builder->depth - 1; i > 0; i--) {
    const Open *open = &builder->open[i];
    if (open->tag == tag_table || open->tag == tag_html) return;
    for (int k = 0; k < count; k++) {
      if (open->tag != kinds[k]) continue;
      pop_to(builder, i);
      // A row also closes the cell in it: the outermost of the kinds counts, within the table.
      break;
    }
  }
}

// Closes what a start tag ends.
static void make_way(Builder *builder, const Known *known, uint8_t tag) {
  if (known->name && known->flags & ENDS_PARAGRAPH) close_kind(builder, tag_p, tag_p, tag_p, UNKNOWN_TAG + 1, UNKNOWN_TAG + 1);
  Open *last = &builder->open[builder->depth - 1];
  if (tag >= tag_h1 && tag <= tag_h6) {
    if (last->tag >= tag_h1 && last->tag <= tag_h6) pop(builder);
  } else if (tag == tag_li) {
    close_kind(builder, tag_li, tag_li, tag_li, tag_ul, tag_ol);
  } else if (tag == tag_dd || tag == tag_dt) {
    close_kind(builder, tag_dd, tag_dt, tag_dd, tag_dl, tag_dl);
  } else if (tag == tag_td || tag == tag_th) {
    close_in_table(builder, (const uint8_t[]){tag_td, tag_th}, 2);
  } else if (tag == tag_tr) {
    close_in_table(builder, (const uint8_t[]){tag_td, tag_th, tag_tr}, 3);
  } else if (tag == tag_tbody || tag == tag_thead || tag == tag_tfoot) {
    close_in_table(builder, (const uint8_t[]){tag_td, tag_th, tag_tr, tag_tbody, tag_thead, tag_tfoot}, 6);
  } else if (tag == tag_option) {
    if (last->tag == tag_option) pop(builder);
  } else if (tag == tag_a) {
    for (int i = builder->depth - 1; i > 0; i--) {
      if (builder->open[i].tag == tag_a) {
        pop_to(builder, i);
        break;
      }
      if (builder->open[i].flags & (ENDS_PARAGRAPH | BOUNDARY)) break;
    }
  }
}

static void close_tag(Builder *builder, const uint8_t *name, size_t length) {
  uint32_t hash = hash_of(name, length);
  uint32_t slot = hash % SLOTS;
  if (builder->skipped_count[slot]) {
    builder->skipped_count[slot]--;
    return;
  }
  if (!builder->open_count[slot]) return;
  Known *known = slot_of(known_tags, 512, name, length, hash);
  uint8_t tag = known->name ? known->number : UNKNOWN_TAG;
  // What stands behind </body> is still shown.
  if (tag == tag_html || tag == tag_body) return;
  int strength = known->name ? known->strength : 100;
  for (int i = builder->depth - 1; i > 0; i--) {
    if (builder->open[i].hash == hash) {
      pop_to(builder, i);
      return;
    }
    if (builder->open[i].strength > strength) return;
  }
}

// ---- Tags

static int is_space(uint8_t byte) { return byte == ' ' || (uint8_t)(byte - 9) < 5; }

static void add_attribute(Builder *builder, int32_t node, const uint8_t *name, size_t name_length, const uint8_t *value,
                          size_t length) {
  Known *known = slot_of(known_attributes, 128, name, name_length, hash_of(name, name_length));
  if (!known->name) return;
  if (!make_room(builder, (void **)&builder->attributes, &builder->attribute_room, builder->tree.attribute_count, 1,
                 sizeof(EntenteHTMLAttribute)))
    return;
  size_t start = builder->tree.byte_count;
  put(builder, value, length, 1);
  EntenteHTMLAttribute *attribute = &builder->attributes[builder->tree.attribute_count++];
  attribute->name = known->number;
  attribute->value_start = (int32_t)start;
  attribute->value_length = (int32_t)(builder->tree.byte_count - start);
  builder->nodes[node].attribute_count++;
}

// Reads the attributes of a tag up to behind its `>`; node -1 keeps none. Whether the tag closes itself.
static int read_attributes(Builder *builder, int32_t node) {
  const uint8_t *at = builder->place, *end = builder->end;
  int count = 0, closes = 0;
  if (node >= 0) {
    builder->nodes[node].first_attribute = (int32_t)builder->tree.attribute_count;
    builder->nodes[node].attribute_count = 0;
  }
  while (at < end && *at != '>') {
    if (is_space(*at)) {
      at++;
      continue;
    }
    if (*at == '/') {
      closes = at + 1 < end && at[1] == '>';
      at++;
      continue;
    }
    const uint8_t *name = at;
    at++;
    while (at < end && *at != '=' && *at != '>' && *at != '/' && !is_space(*at)) at++;
    size_t name_length = (size_t)(at - name);
    const uint8_t *value = at;
    size_t length = 0;
    const uint8_t *next = at;
    while (next < end && is_space(*next)) next++;
    if (next < end && *next == '=') {
      at = next + 1;
      while (at < end && is_space(*at)) at++;
      if (at < end && (*at == '"' || *at == '\'')) {
        uint8_t quote = *at;
        value = at + 1;
        const uint8_t *close = memchr(value, quote, (size_t)(end - value));
        if (!close) close = end;
        length = (size_t)(close - value);
        at = close < end ? close + 1 : end;
      } else {
        value = at;
        while (at < end && *at != '>' && !is_space(*at)) at++;
        length = (size_t)(at - value);
      }
    }
    if (node >= 0 && count++ < MOST_ATTRIBUTES) add_attribute(builder, node, name, name_length, value, length);
  }
  builder->place = at < end ? at + 1 : end;
  return closes;
}

// Whether the script that was just opened holds data that is kept.
static int keeps_script(const Builder *builder, int32_t node) {
  const EntenteHTMLNode *script = &builder->nodes[node];
  for (int i = 0; i < script->attribute_count; i++) {
    const EntenteHTMLAttribute *attribute = &builder->attributes[script->first_attribute + i];
    if (strcmp(attribute_names[attribute->name], "type") != 0) continue;
    const uint8_t *value = builder->bytes + attribute->value_start;
    for (int k = 0; k + 7 <= attribute->value_length; k++)
      if (strncasecmp((const char *)value + k, "ld+json", 7) == 0) return 1;
  }
  return 0;
}

// Takes the text of an element that holds no markup, up to its end tag.
static void take_raw(Builder *builder, const uint8_t *name, size_t length, int keeps, int decodes) {
  const uint8_t *start = builder->place, *at = start;
  while (at < builder->end) {
    const uint8_t *next = memchr(at, '<', (size_t)(builder->end - at));
    if (!next || (size_t)(builder->end - next) < length + 2) {
      at = builder->end;
      break;
    }
    if (next[1] == '/' && strncasecmp((const char *)next + 2, (const char *)name, length) == 0) {
      at = next;
      break;
    }
    at = next + 1;
  }
  if (keeps) add_text(builder, start, (size_t)(at - start), decodes);
  builder->place = at;
}

static void start_tag(Builder *builder, const uint8_t *name, size_t length) {
  uint32_t hash = hash_of(name, length);
  Known *known = slot_of(known_tags, 512, name, length, hash);
  uint8_t tag = known->name ? known->number : UNKNOWN_TAG;
  int flags = known->name ? known->flags : 0;
  if (tag == tag_html) {
    read_attributes(builder, builder->nodes[0].attribute_count ? -1 : 0);
    return;
  }
  if (tag == tag_head) {
    if (!builder->has_head && !builder->has_body) {
      builder->has_head = 1;
      open_known(builder, "head");
    }
    read_attributes(builder, -1);
    return;
  }
  if (tag == tag_body) {
    int is_first = !builder->has_body;
    if (is_first) pop_to(builder, 1);
    builder->has_body = 1;
    if (is_first) open_known(builder, "body");
    read_attributes(builder, is_first && builder->tree.node_count ? (int32_t)builder->tree.node_count - 1 : -1);
    return;
  }
  if (!(flags & OF_HEAD)) enter_body(builder);
  make_way(builder, known, tag);
  if (builder->depth >= ENTENTE_HTML_DEEPEST && !(flags & (EMPTY | RAW))) {
    builder->skipped_count[hash % SLOTS]++;
    builder->tree.passed_over++;
    if (read_attributes(builder, -1)) builder->skipped_count[hash % SLOTS]--;
    return;
  }
  int32_t node = (int32_t)builder->tree.node_count;
  if (!add_node(builder, tag)) return;
  int closes = read_attributes(builder, node);
  if (flags & EMPTY || closes) {
    builder->nodes[node].end = (int32_t)builder->tree.node_count;
    return;
  }
  push(builder, known, hash, node);
  if (flags & RAW) {
    int is_text = tag == tag_title || tag == tag_textarea;
    take_raw(builder, name, length, is_text || (tag == tag_script && keeps_script(builder, node)), is_text);
  }
}

// ---- The page

static int is_name(uint8_t byte) {
  return byte > ' ' && byte != '/' && byte != '>' && byte != '<';
}

static void read_markup(Builder *builder) {
  const uint8_t *at = builder->place, *end = builder->end;
  if (end - at >= 4 && memcmp(at, "<!--", 4) == 0) {
    const uint8_t *close = memmem(at + 4, (size_t)(end - at - 4), "-->", 3);
    builder->place = close ? close + 3 : end;
    return;
  }
  if (at + 1 < end && (at[1] == '!' || at[1] == '?')) {
    const uint8_t *close = memchr(at, '>', (size_t)(end - at));
    builder->place = close ? close + 1 : end;
    return;
  }
  int closes = at + 1 < end && at[1] == '/';
  const uint8_t *name = at + 1 + closes;
  if (name >= end || (uint8_t)((*name | 0x20) - 'a') >= 26) {
    // A lone `<` is text.
    if (!closes) add_text(builder, at, 1, 0);
    builder->place = at + 1 + (closes ? 1 : 0);
    return;
  }
  const uint8_t *stop = name;
  while (stop < end && is_name(*stop)) stop++;
  builder->place = stop;
  if (closes) {
    close_tag(builder, name, (size_t)(stop - name));
    const uint8_t *close = memchr(stop, '>', (size_t)(end - stop));
    builder->place = close ? close + 1 : end;
  } else {
    start_tag(builder, name, (size_t)(stop - name));
  }
}

static int is_blank(const uint8_t *text, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (!is_space(text[i])) return 0;
  return 1;
}

static void read_page(Builder *builder) {
  open_known(builder, "html");
  while (builder->place < builder->end && !builder->failed && !builder->tree.cut_off) {
    const uint8_t *next = memchr(builder->place, '<', (size_t)(builder->end - builder->place));
    size_t count = (size_t)((next ? next : builder->end) - builder->place);
    if (count) {
      if (!builder->has_body && !is_blank(builder->place, count) && builder->open[builder->depth - 1].tag != tag_title)
        enter_body(builder);
      add_text(builder, builder->place, count, 1);
      builder->place += count;
    }
    if (next) read_markup(builder);
  }
  pop_to(builder, 0);
}

EntenteHTMLTree *entente_html_parse(const uint8_t *bytes, size_t count) {
  if (count > INT_MAX - 1) return NULL;
  Builder *builder = calloc(1, sizeof *builder);
  if (!builder) return NULL;
  builder->place = bytes;
  builder->end = bytes + count;
  read_page(builder);
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
