using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting.Telegrams;

/// <summary>The lines of a telegram before its text: routing where it is known, addresses, then the head as 5 FAH-1 H-246 orders it.</summary>
internal sealed class TelegramHead(Draft draft, Classification classification, IReadOnlyList<string> references)
{
    private readonly TelegramEnvelope _envelope = draft.Telegram!;

    public IEnumerable<string> Envelope()
    {
        PartialDate sent = _envelope.Sent;
        string time = $"{sent.MinuteOfDay / 60:D2}{sent.MinuteOfDay % 60:D2}";
        if (_envelope.IsRouted)
        {
            string prosign = Prosign(_envelope.InfoPrecedence is { } info && info > _envelope.Precedence ? info : _envelope.Precedence);
            IEnumerable<string> stations = _envelope.To.Concat(_envelope.Info).Select(address => address.Routing!).Distinct(StringComparer.Ordinal);
            foreach (string line in TelegramLines.Wrap($"{prosign}{prosign} {string.Join(' ', stations)}"))
            {
                yield return line;
            }

            yield return $"DE {_envelope.FromRouting} #{_envelope.Number % 10_000:D4} {sent.DayOfYear:D3}{time}";
            yield return classification == Classification.Unclassified ? "ZNR UUUUU ZZH" : $"ZNY {new string(SecurityLetter, 5)} ZZH";
        }

        string second = _envelope.InfoPrecedence is { } other && other != _envelope.Precedence ? $" {Prosign(other)}" : "";
        yield return $"{Prosign(_envelope.Precedence)}{second} {sent.Day:D2}{time}Z {Month(sent)} {sent.Year % 100:D2}";
        yield return $"FM {_envelope.From}";
        foreach (string line in Addresses("TO", _envelope.To).Concat(Addresses("INFO", _envelope.Info)))
        {
            yield return line;
        }
    }

    /// <summary>From the class line on; of a later section up to the subject.</summary>
    /// <param name="section">From 1.</param>
    /// <param name="of">Number of sections; 1 where there is no more than the one.</param>
    public IEnumerable<string> Head(int section, int of)
    {
        string number = $"{_envelope.Post.ToUpperInvariant()} {_envelope.Number:D6}";
        yield return $"{ClassWords}{(of > 1 ? $" SECTION {section:D2} OF {of:D2}" : "")} {number}";
        yield return "";
        foreach (string line in Paragraph(_envelope.Captions).Concat(section == 1 ? Paragraph(_envelope.Passing) : []))
        {
            yield return line;
        }

        if (_envelope.Order is { } order)
        {
            yield return $"E.O. {order}: {Declassify}";
        }

        foreach (string line in TelegramLines.Wrap(string.Join(", ", _envelope.Tags), "TAGS: ").Concat(TelegramLines.Wrap((_envelope.Subject ?? draft.FullTitle).ToUpperInvariant(), "SUBJECT: ")))
        {
            yield return line;
        }

        yield return "";
        foreach (string line in section == 1 ? References().Concat(ClassifiedBy()) : [])
        {
            yield return line;
        }
    }

    private string Declassify => classification == Classification.Unclassified ? "N/A"
        : _envelope.DeclassifyOn is { } day ? $"DECL: {day.Month:D2}/{day.Day:D2}/{day.Year:D4}" : $"DECL: {_envelope.DeclassifyWord}";

    private string ClassWords => classification switch
    {
        Classification.Unclassified => "UNCLAS",
        Classification.LimitedOfficialUse => "LIMITED OFFICIAL USE",
        _ => string.Join(' ', classification.ToWord().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal).AsEnumerable()),
    };

    private char SecurityLetter => classification switch
    {
        Classification.LimitedOfficialUse => 'R',
        Classification.Confidential => 'C',
        Classification.Secret => 'S',
        _ => 'T',
    };

    private IEnumerable<string> References()
    {
        for (int i = 0; i < references.Count; i++)
        {
            string letter = references.Count == 1 ? "" : $"{(char)('A' + i)}. ";
            yield return $"{(i == 0 ? "REF: " : "     ")}{letter}{references[i]}";
        }

        if (references.Count > 0)
        {
            yield return "";
        }
    }

    private IEnumerable<string> ClassifiedBy()
    {
        if (classification != Classification.Unclassified && _envelope.ClassifiedBy is { } name)
        {
            foreach (string line in TelegramLines.Wrap($"{name} for {(_envelope.Reasons.Length == 1 ? "reason" : "reasons")} {string.Join(", ", _envelope.Reasons)}.", "Classified By: "))
            {
                yield return line;
            }

            yield return "";
        }
    }

    private static IEnumerable<string> Paragraph(ImmutableArray<string> lines) => lines.IsEmpty ? [] : lines.Append("");

    private static IEnumerable<string> Addresses(string label, ImmutableArray<TelegramAddress> addresses)
    {
        for (int i = 0; i < addresses.Length; i++)
        {
            TelegramAddress address = addresses[i];
            string precedence = address.Precedence is { } own ? $" {own.ToWord().ToUpperInvariant()}" : "";
            yield return $"{(i == 0 ? label + " " : "")}{(address.Routing is { } routing ? routing + "/" : "")}{address.Name}{precedence}{(address.Numbers is { } numbers ? " " + numbers : "")}";
        }
    }

    private static string Prosign(Precedence precedence) => precedence switch
    {
        Precedence.Routine => "R",
        Precedence.Priority => "P",
        Precedence.Flash => "Z",
        Precedence.EmergencyCommand => "Y",
        _ => "O",
    };

    private static string Month(PartialDate date) => PrintedDate.Of(date).Split(' ')[1][..3].ToUpperInvariant();
}
