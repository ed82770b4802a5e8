/// What languages are called in English.
enum LanguageName {
  /// The name of a language given by ISO 639-1, or the code itself where the name is not listed.
  static func english(_ code: String?) -> String {
    guard let code, code != "und" else { return "an unknown language" }
    return names[code] ?? "the language \(code)"
  }

  private static let names = [
    "az": "Azerbaijani", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "et": "Estonian",
    "fi": "Finnish", "ha": "Hausa", "hr": "Croatian or its kin", "hu": "Hungarian", "kk": "Kazakh",
    "ky": "Kyrgyz",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "no": "Norwegian",
    "sk": "Slovak",
    "sl": "Slovenian", "sq": "Albanian", "tg": "Tajik", "tl": "Filipino", "uz": "Uzbek", "vi": "Vietnamese",
    "am": "Amharic", "ar": "Arabic", "be": "Belarusian", "bn": "Bengali", "de": "German", "el": "Greek",
    "es": "Spanish", "fa": "Persian", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hy": "Armenian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ka": "Georgian", "ko": "Korean", "nl": "Dutch",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "so": "Somali",
    "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "zh": "Chinese",
  ]
}
