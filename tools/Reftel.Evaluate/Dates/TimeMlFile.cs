using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Reftel.Reading.Language.Dates;

namespace Reftel.Evaluate.Dates;

/// <summary>A TimeML file: the date of creation in DCT, the text in TEXT, expressions of time as TIMEX3 in it. Entities outside the standard are not resolved.</summary>
internal static class TimeMlFile
{
    public static MarkedText Read(string path)
    {
        var text = new StringBuilder();
        var times = ImmutableArray.CreateBuilder<MarkedTime>();
        var open = new Stack<(string Name, int Start, string Type, string Value)>();
        string created = "";
        bool inText = false;
        bool inDate = false;
        using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    inText |= reader.LocalName == "TEXT";
                    inDate |= reader.LocalName == "DCT";
                    if (reader.LocalName == "TIMEX3" && (inDate || reader.GetAttribute("functionInDocument") == "CREATION_TIME"))
                    {
                        created = reader.GetAttribute("value") ?? created;
                    }

                    if (!reader.IsEmptyElement)
                    {
                        open.Push((reader.LocalName, text.Length, reader.GetAttribute("type") ?? "", reader.GetAttribute("value") ?? ""));
                    }

                    break;
                case XmlNodeType.EndElement:
                    (string name, int start, string type, string value) = open.Pop();
                    inText &= name != "TEXT";
                    inDate &= name != "DCT";
                    if (inText && name == "TIMEX3")
                    {
                        times.Add(new MarkedTime(start, text.Length, type, value) { Text = text.ToString(start, text.Length - start) });
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when inText:
                    text.Append(reader.Value);
                    break;
                default:
                    break;
            }
        }

        bool known = DateTime.TryParse(created.Length > 16 ? created[..16] : created, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date);
        bool timed = known && created.Contains('T', StringComparison.Ordinal);
        return new MarkedText(Path.GetFileName(path), text.ToString(), known ? new CalendarDate(date.Year, date.Month, date.Day) : null, timed ? (date.Hour * 60) + date.Minute : -1, times.ToImmutable());
    }
}
