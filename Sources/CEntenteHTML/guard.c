// The pass over the bytes before the parser.
//
// libxml2 looks through its stack of open elements at each end tag, and through all earlier attributes at each
// attribute: a page of 100,000 nested elements, or a tag of 100,000 attributes, would take minutes. Here the number of
// elements that may be open is held down: an element counts as open from its start tag to the next end tag of its name.

#include "guard.h"

#include <string.h>

#include "CEntenteHTML.h"

#define MOST_ATTRIBUTES 100
#define NAME_SLOTS 1024

typedef struct {
  uint32_t open[NAME_SLOTS];     // start tags seen, less end tags, by a hash of the name
  uint32_t skipped[NAME_SLOTS];  // of these, how many start tags were blanked out
  uint32_t depth;
  int32_t passed_over;
} Guard;

static int is_letter(uint8_t byte) { return (uint8_t)((byte | 0x20) - 'a') < 26; }

static int is_space(uint8_t byte) { return byte == ' ' || (uint8_t)(byte - 9) < 5; }

static int is_name(uint8_t byte) { return is_letter(byte) || (uint8_t)(byte - '0') < 10 || byte == '-' || byte == ':'; }

static int name_is(const uint8_t *name, size_t length, const char *word) {
  for (size_t i = 0; i < length; i++)
    if ((name[i] | 0x20) != (uint8_t)word[i]) return 0;
  return word[length] == 0;
}

static int is_one_of(const uint8_t *name, size_t length, const char *const *words) {
  for (; *words; words++)
    if (strlen(*words) == length && name_is(name, length, *words)) return 1;
  return 0;
}

// Elements that never stay open: the empty ones, and those that the next of their kind closes.
static int never_deep(const uint8_t *name, size_t length) {
  static const char *const words[] = {"area", "base",  "br",    "col",  "embed",  "hr", "img", "input", "link", "meta",
                                      "param", "source", "track", "wbr",  "p",      "li", "dt",  "dd",    "tr",   "td",
                                      "th",    "option", "a",     "html", "body",   "head", NULL};
  return is_one_of(name, length, words);
}

// Elements whose text is not markup.
static int is_raw(const uint8_t *name, size_t length) {
  static const char *const words[] = {"script", "style", NULL};
  return is_one_of(name, length, words);
}

// The place after the `>` that ends the tag at `place`; attributes beyond the limit are blanked out.
static size_t end_of_tag(uint8_t *bytes, size_t place, size_t count) {
  int attributes = 0;
  int in_word = 0;
  while (place < count && bytes[place] != '>') {
    uint8_t byte = bytes[place];
    int quoted = (byte == '"' || byte == '\'') && place > 0 && (bytes[place - 1] == '=' || is_space(bytes[place - 1]));
    if (quoted) {
      const uint8_t *close = memchr(bytes + place + 1, byte, count - place - 1);
      if (!close) return count;
      size_t end = (size_t)(close - bytes) + 1;
      if (attributes > MOST_ATTRIBUTES) memset(bytes + place, ' ', end - place);
      place = end;
      in_word = 0;
      continue;
    }
    if (is_space(byte)) {
      in_word = 0;
    } else if (!in_word) {
      in_word = 1;
      attributes++;
    }
    if (attributes > MOST_ATTRIBUTES) bytes[place] = ' ';
    place++;
  }
  return place < count ? place + 1 : count;
}

// The place where the raw text of `name` ends, at its end tag.
static size_t end_of_raw(const uint8_t *bytes, size_t place, size_t count, const uint8_t *name, size_t length) {
  while (place < count) {
    const uint8_t *next = memchr(bytes + place, '<', count - place);
    if (!next) return count;
    place = (size_t)(next - bytes);
    if (place + 2 + length <= count && bytes[place + 1] == '/') {
      size_t same = 0;
      while (same < length && (bytes[place + 2 + same] | 0x20) == (name[same] | 0x20)) same++;
      if (same == length) return place;
    }
    place++;
  }
  return count;
}

static size_t end_of_comment(const uint8_t *bytes, size_t place, size_t count) {
  for (; place + 2 < count; place++) {
    const uint8_t *next = memchr(bytes + place, '-', count - place - 2);
    if (!next) return count;
    place = (size_t)(next - bytes);
    if (bytes[place + 1] == '-' && bytes[place + 2] == '>') return place + 3;
  }
  return count;
}

static uint32_t slot_of(const uint8_t *name, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < length; i++) hash = (hash ^ (name[i] | 0x20)) * 16777619u;
  return (hash ^ (hash >> 16)) % NAME_SLOTS;
}

// Whether the tag is to be blanked out.
static int refuses(Guard *guard, const uint8_t *name, size_t length, int closes) {
  if (never_deep(name, length)) return 0;
  uint32_t slot = slot_of(name, length);
  if (!closes) {
    guard->open[slot]++;
    if (guard->depth < ENTENTE_HTML_DEEPEST) {
      guard->depth++;
      return 0;
    }
    guard->skipped[slot]++;
    guard->passed_over++;
    return 1;
  }
  if (guard->open[slot] == 0) return 1;
  guard->open[slot]--;
  if (guard->skipped[slot] > 0) {
    guard->skipped[slot]--;
    return 1;
  }
  guard->depth--;
  return 0;
}

int32_t entente_html_guard(uint8_t *bytes, size_t count) {
  static const Guard empty;
  Guard guard = empty;
  for (size_t i = 0; i < count;) {
    uint8_t *nul = memchr(bytes + i, 0, count - i);
    if (!nul) break;
    *nul = ' ';
    i = (size_t)(nul - bytes) + 1;
  }
  size_t place = 0;
  while (place + 1 < count) {
    uint8_t *next = memchr(bytes + place, '<', count - place - 1);
    if (!next) break;
    size_t start = (size_t)(next - bytes);
    if (start + 4 <= count && memcmp(next, "<!--", 4) == 0) {
      place = end_of_comment(bytes, start + 4, count);
      continue;
    }
    int closes = bytes[start + 1] == '/';
    size_t name = start + 1 + (size_t)closes;
    size_t end = name;
    while (end < count && is_name(bytes[end])) end++;
    if (end == name || !is_letter(bytes[name])) {
      place = start + 1;
      continue;
    }
    place = end_of_tag(bytes, end, count);
    if (is_raw(bytes + name, end - name)) {
      if (!closes) place = end_of_raw(bytes, place, count, bytes + name, end - name);
    } else if (refuses(&guard, bytes + name, end - name, closes)) {
      memset(bytes + start, ' ', place - start);
    }
  }
  return guard.passed_over;
}
