import EntenteModel

/// Compares a value of the Recognizers-Text specifications with a TIMEX3 value where the two conventions differ.
enum DateSpecValue {
  /// Whether a specified value says the same as what was read.
  ///
  /// Taken as the same: `FY2018` and `2018`; `SU` and `2016-SU`; durations of the same length (`P2.5Y` and
  /// `P2Y6M`, `P3M` and `P1Q`); an "few" as 3 (`P3D`) and as `X`
  /// (`PXD`); a part of any day (`TMO`) and `XXXX-XX-XXTMO`; an open value (`XXXX-11`) and one that fills it; and for expressions counted in
  /// weeks, months or years ("a month ago") the day that lies in the week, month or year read or kept as an
  /// alternative. A weekend that comes again is `P1WE` there and `XXXX-WXX-WE` in TIMEX3.
  static func isSame(_ value: String, _ date: Timex) -> Bool {
    if value == "P1WE" && date.value == "XXXX-WXX-WE" { return true }
    if value.hasPrefix("FY") { return value.dropFirst(2) == date.value }
    if value.count == 2, value.allSatisfy(\.isUppercase) { return date.value.hasSuffix("-" + value) }
    if value.hasPrefix("T") { return date.value.hasSuffix(value) }
    if value.hasPrefix("P"), date.value.contains("X") { return value.replacing("3", with: "X") == date.value }
    if value.hasPrefix("P"), let left = seconds(value), let right = seconds(date.value) {
      return left == right
    }
    if value.hasPrefix("XXXX"), date.value.count == value.count {
      return zip(value, date.value).allSatisfy { $0 == "X" || $0 == $1 }
    }
    guard let day = CalendarDate(iso: value), value.count == 10, counted.contains(date.rule) else {
      return false
    }
    if date.alternatives.contains(where: { holds($0, day) }) { return true }
    guard let dating = date.dating, let start = dating.start, let end = dating.end
    else { return false }
    return start <= day && day <= end
  }

  /// Whether a week, month or year, as a TIMEX3 value, has a day.
  private static func holds(_ value: String, _ day: CalendarDate) -> Bool {
    let week = String(day.week.year) + (day.week.number < 10 ? "-W0" : "-W") + String(day.week.number)
    return [week, String(day.description.prefix(7)), String(day.description.prefix(4))].contains(value)
  }

  private static let counted = [
    "date.ago", "date.away", "date.away-from", "date.from-now", "date.later", "date.in",
  ]

  /// The length of a TIMEX3 duration, a year taken as 365 days and a month as its twelfth part.
  private static func seconds(_ value: String) -> Double? {
    guard value.hasPrefix("P") else { return nil }
    var total = 0.0
    var number = ""
    var isClock = false
    for character in value.dropFirst() {
      if character.isNumber || character == "." {
        number.append(character)
      } else if character == "T" {
        isClock = true
      } else {
        let lengths: [Character: Double] =
          isClock
          ? ["H": 3600, "M": 60, "S": 1]
          : ["Y": 31_536_000, "M": 2_628_000, "W": 604_800, "D": 86_400, "Q": 7_884_000]
        guard let count = Double(number), let length = lengths[character] else { return nil }
        total += count * length
        number = ""
      }
    }
    return number.isEmpty ? total : nil
  }
}
