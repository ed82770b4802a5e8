import EntenteModel

/// A form written with digits: a number, a year, a decade, a time of day or a whole date.
struct NumericForm {
  /// Its place in the bytes.
  let start: Int
  private(set) var end: Int
  /// What it may be.
  private(set) var classes: DateClasses = []
  /// The number, the year, the minute of the day.
  private(set) var value = 0
  /// The thousandths of a number.
  private(set) var milli = 0
  /// The date, where it is one.
  private(set) var meaning: DateMeaning?

  /// Reads the form that begins at `start`, at most up to `limit`; `nil` when there is none.
  init?(_ bytes: [UInt8], _ start: Int, _ limit: Int) {
    self.start = start
    end = start
    var place = start
    let hasApostrophe = bytes[place] == 0x27 || Self.isCurly(bytes, place)
    if hasApostrophe { place += bytes[place] == 0x27 ? 1 : 3 }
    let digits = Self.digits(bytes, place, limit)
    let count = digits.end - place
    guard count > 0, count < 10 else { return nil }
    value = digits.value
    end = digits.end
    if hasApostrophe {
      guard count == 2 else { return nil }
      classes = Self.isLetter(bytes, end, limit, "s") ? DateClasses(.decade) : DateClasses(.year)
      if classes.has(.year) { value += value < 50 ? 2000 : 1900 } else { end += 1 }
      return
    }
    if readDate(bytes, count, limit) || readClock(bytes, count, limit) { return }
    if readFraction(bytes, limit) { return }
    readNumber(bytes, count, limit)
    if end < limit && Self.isWord(bytes[end]) && !readSuffix(bytes, count, limit) { return nil }
  }

  /// ISO dates, and days, months and years between slashes or full stops.
  private mutating func readDate(_ bytes: [UInt8], _ count: Int, _ limit: Int) -> Bool {
    guard end + 1 < limit, [0x2D, 0x2F, 0x2E].contains(bytes[end]) else { return false }
    let mark = bytes[end]
    let second = Self.digits(bytes, end + 1, limit)
    let length = second.end - end - 1
    guard (1...2).contains(length), second.end < limit, bytes[second.end] == mark else { return false }
    let third = Self.digits(bytes, second.end + 1, limit)
    let last = third.end - second.end - 1
    guard third.end == limit || !Self.isWord(bytes[third.end]) || bytes[third.end] | 0x20 == 0x74 else {
      return false
    }
    let (year, month, day): (Int, Int, Int)
    if count == 4 && (1...2).contains(last) {
      (year, month, day) = (value, second.value, third.value)
    } else if count <= 2 && (last == 4 || (last == 2 && mark == 0x2F)) {
      let dayFirst = mark == 0x2E || value > 12
      year = last == 4 ? third.value : third.value + (third.value < 50 ? 2000 : 1900)
      (month, day) = dayFirst ? (second.value, value) : (value, second.value)
    } else {
      return false
    }
    guard let said = DateMeaning.day(year, month, day) ?? Self.untrue(year, month, day) else { return false }
    end = third.end
    meaning = said
    classes = DateClasses(.xDay, .xFixed)
    readIsoTime(bytes, limit)
    return true
  }

  /// A day that the month does not have, such as 30 February; told so that a reader can be warned.
  private static func untrue(_ year: Int, _ month: Int, _ day: Int) -> DateMeaning? {
    guard (1...12).contains(month), (29...31).contains(day) else { return nil }
    return .part(.recurring(.day(month: month, day: day)), of: .point(CalendarPoint(year: year)))
  }

  private mutating func readIsoTime(_ bytes: [UInt8], _ limit: Int) {
    guard let day = meaning, end + 5 < limit, bytes[end] == 0x54 else { return }
    let hour = Self.digits(bytes, end + 1, limit)
    guard hour.end < limit, bytes[hour.end] == 0x3A else { return }
    let minute = Self.digits(bytes, hour.end + 1, limit)
    end = minute.end
    while end < limit, Self.isWord(bytes[end]) || bytes[end] == 0x3A || bytes[end] == 0x2B { end += 1 }
    meaning = .timed(day, .clock(hour.value * 60 + minute.value))
    classes = DateClasses(.xTime, .xFixed)
  }

  /// "1/2" and the like.
  private mutating func readFraction(_ bytes: [UInt8], _ limit: Int) -> Bool {
    guard end + 1 < limit, bytes[end] == 0x2F else { return false }
    let bottom = Self.digits(bytes, end + 1, limit)
    guard [2, 3, 4].contains(bottom.value), value > 0, value < bottom.value, bottom.end == end + 2 else {
      return false
    }
    guard bottom.end == limit || (!Self.isWord(bytes[bottom.end]) && bytes[bottom.end] != 0x2F) else {
      return false
    }
    milli = 1000 * value / bottom.value
    value = 0
    end = bottom.end
    classes = DateClasses(.fraction)
    return true
  }

  private mutating func readClock(_ bytes: [UInt8], _ count: Int, _ limit: Int) -> Bool {
    guard count <= 2, value < 25, end + 2 < limit, bytes[end] == 0x3A else { return false }
    let minute = Self.digits(bytes, end + 1, limit)
    guard minute.end - end == 3, minute.value < 60 else { return false }
    value = value * 60 + minute.value
    end = minute.end
    if end + 2 < limit, bytes[end] == 0x3A {
      let second = Self.digits(bytes, end + 1, limit)
      if second.end - end == 3 { end = second.end }
    }
    classes = DateClasses(.clock)
    readHalf(bytes, limit)
    if end < limit && (Self.isWord(bytes[end]) || bytes[end] == 0x3A) { classes = [] }
    return true
  }

  /// "am" or "pm" without a blank before it.
  private mutating func readHalf(_ bytes: [UInt8], _ limit: Int) {
    guard end + 1 < limit, bytes[end + 1] | 0x20 == 0x6D else { return }
    let letter = bytes[end] | 0x20
    guard letter == 0x61 || letter == 0x70, end + 2 >= limit || !Self.isWord(bytes[end + 2]) else { return }
    value = value % 720 + (letter == 0x70 ? 720 : 0)
    end += 2
    classes = DateClasses(.xClock)
    meaning = .timed(nil, .clock(value))
  }

  private mutating func readNumber(_ bytes: [UInt8], _ count: Int, _ limit: Int) {
    classes = DateClasses(.number)
    if count == 4 && (1000...2199).contains(value) { classes.add(.year) }
    if count <= 2 && (1...31).contains(value) { classes.add(.dom) }
    guard end + 1 < limit, bytes[end] == 0x2E || bytes[end] == 0x2C, bytes[end + 1] &- 0x30 < 10 else {
      return
    }
    let isThousands = bytes[end] == 0x2C
    let rest = Self.digits(bytes, end + 1, limit)
    let length = rest.end - end - 1
    classes = DateClasses(.number)
    if isThousands {
      value = value * 1000 + rest.value
      end = rest.end
    } else if length <= 3 {
      milli = rest.value * (length == 1 ? 100 : length == 2 ? 10 : 1)
      end = rest.end
    }
  }

  /// Letters at the end of a number: "22nd", "1990s", "4pm", "10h".
  private mutating func readSuffix(_ bytes: [UInt8], _ count: Int, _ limit: Int) -> Bool {
    let first = bytes[end] | 0x20
    let second = end + 1 < limit ? bytes[end + 1] | 0x20 : 0
    func ends(after length: Int) -> Bool { end + length >= limit || !Self.isWord(bytes[end + length]) }
    if first == 0x73 && ends(after: 1) && value % 10 == 0 && (count == 4 || (count == 2 && value >= 20)) {
      classes = DateClasses(.decade)
      end += 1
      return true
    }
    let isOrdinal = [(0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68)].contains {
      $0 == (first, second)
    }
    if isOrdinal && ends(after: 2) && milli == 0 {
      classes = DateClasses(.ordinal)
      end += 2
      return true
    }
    if second == 0x6D && (1...12).contains(value) && milli < 600 {
      value = value * 60 + milli / 10
      readHalf(bytes, limit)
      return classes.has(.xClock)
    }
    return false
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (value: Int, end: Int) {
    var place = start
    var value = 0
    while place < limit, bytes[place] &- 0x30 < 10, place - start < 10 {
      value = value * 10 + Int(bytes[place] &- 0x30)
      place += 1
    }
    return (value, place)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && byte < 0xE2
  }

  private static func isLetter(_ bytes: [UInt8], _ place: Int, _ limit: Int, _ letter: Unicode.Scalar) -> Bool
  {
    place < limit && UInt32(bytes[place] | 0x20) == letter.value
  }

  private static func isCurly(_ bytes: [UInt8], _ place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && (bytes[place + 2] == 0x99 || bytes[place + 2] == 0x98)
  }
}
