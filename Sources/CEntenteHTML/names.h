// The names that the tree tells apart, sorted; Swift's `PageTag` and `PageAttribute` list them in the same order.

static const char *const tag_names[] = {
    "a",        "abbr",   "address",  "article",  "aside",  "audio",    "b",       "blockquote", "body",
    "br",       "button", "canvas",   "caption",  "center", "cite",     "code",    "dd",         "del",
    "details",  "dialog", "div",      "dl",       "dt",     "em",       "fieldset", "figcaption", "figure",
    "font",     "footer", "form",     "h1",       "h2",     "h3",       "h4",      "h5",         "h6",
    "head",     "header", "hr",       "html",     "i",      "iframe",   "img",     "input",      "ins",
    "label",    "li",     "link",     "main",     "map",    "menu",     "meta",    "nav",        "noscript",
    "object",   "ol",     "option",   "p",        "pre",    "q",        "s",       "script",     "section",
    "select",   "small",  "span",     "strong",   "style",  "sub",      "summary", "sup",        "svg",
    "table",    "tbody",  "td",       "template", "textarea", "tfoot",  "th",      "thead",      "time",
    "title",    "tr",     "tt",       "u",        "ul",     "video",
};

static const char *const attribute_names[] = {
    "aria-hidden", "aria-label", "class", "content", "data-component", "data-testid", "data-type",
    "datetime",    "hidden",     "href",  "id",      "itemprop",       "itemtype",    "lang",
    "name",        "property",   "rel",   "role",    "style",          "type",
};

#define COUNT_OF(list) ((int)(sizeof(list) / sizeof((list)[0])))
