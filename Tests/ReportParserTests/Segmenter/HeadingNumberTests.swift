import Testing

@testable import ReportParser

@Suite("heading numbers")
struct HeadingNumberTests {
  struct Case: Sendable {
    let line: String
    let system: HeadingNumber.System
    let value: Int
    let label: String
    let content: String
  }

  @Test(arguments: [
    Case(line: "一、主要工作", system: .ideographic, value: 1, label: "一", content: "主要工作"),
    Case(line: "十二、其他", system: .ideographic, value: 12, label: "十二", content: "其他"),
    Case(line: "二.存在的问题", system: .ideographic, value: 2, label: "二", content: "存在的问题"),
    Case(line: "（一）加强领导", system: .bracketed, value: 1, label: "一", content: "加强领导"),
    Case(line: "(三)加强领导", system: .bracketed, value: 3, label: "三", content: "加强领导"),
    Case(line: "（四）、加强领导", system: .bracketed, value: 4, label: "四", content: "加强领导"),
    Case(line: "一）突出引领", system: .bracketed, value: 1, label: "一", content: "突出引领"),
    Case(line: "（二十一）评查", system: .bracketed, value: 21, label: "二十一", content: "评查"),
    Case(line: "（三）是学习", system: .bracketed, value: 3, label: "三", content: "是学习"),
    Case(line: "1.推进服务", system: .arabic, value: 1, label: "1", content: "推进服务"),
    Case(line: "2、规范执法", system: .arabic, value: 2, label: "2", content: "规范执法"),
    Case(line: "3．多元解纷", system: .arabic, value: 3, label: "3", content: "多元解纷"),
    Case(line: "1.2024年主要工作", system: .arabic, value: 1, label: "1", content: "2024年主要工作"),
    Case(line: "（1）受理", system: .arabicBracketed, value: 1, label: "1", content: "受理"),
    Case(line: "2）受理", system: .arabicBracketed, value: 2, label: "2", content: "受理"),
    Case(line: "③受理", system: .circled, value: 3, label: "③", content: "受理"),
    Case(line: "第一，学习", system: .ordinal, value: 1, label: "第一", content: "学习"),
    Case(line: "第二部分 工作安排", system: .part, value: 2, label: "第二部分", content: "工作安排"),
    Case(line: "一是强化领导", system: .point, value: 1, label: "一是", content: "强化领导"),
  ])
  func reads(_ expected: Case) throws {
    let units = Array(expected.line.utf16)
    let number = try #require(HeadingNumber.read(units, units.indices))
    #expect(number.system == expected.system)
    #expect(number.value == expected.value)
    #expect(String(decoding: units[number.label], as: UTF16.self) == expected.label)
    #expect(String(decoding: units[number.contentStart...], as: UTF16.self) == expected.content)
  }

  @Test(arguments: [
    "4.15国家安全日", "3·15消费者权益日", "12、4宪法日", "2024年工作", "2024.02.27", "一年来，我镇", "一、二、三产业融合", "一、二级网格", "一站式服务", "十四五规划",
    "三所联动", "第一责任人", "第一批", "（试行）", "（2024）", "1500余件", "七五普法", "1+4+43", "", "（", "1", "一", "第", "（一",
  ])
  func passesOver(_ line: String) {
    let units = Array(line.utf16)
    #expect(HeadingNumber.read(units, units.indices) == nil)
  }
}
