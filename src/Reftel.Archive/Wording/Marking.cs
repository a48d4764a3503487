using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Wording;

/// <summary>How a telegram is marked and for how long, in one sentence.</summary>
internal static class Marking
{
    /// <summary><c>confidential until 11 December 2017, SIPDIS; reason 1.4(d)</c>; empty when nothing is marked.</summary>
    public static string InWords(Telegram telegram)
    {
        var words = new StringBuilder(telegram.Classification?.ToWord());
        if (telegram.ExecutiveOrder is { } order)
        {
            AppendOrder(words, order);
        }

        foreach (string caption in telegram.Captions)
        {
            words.Append(words.Length == 0 ? "" : ", ").Append(caption);
        }

        if (telegram.ClassifiedBy is { Reasons: { IsEmpty: false } reasons })
        {
            words.Append(reasons.Length == 1 ? "; reason " : "; reasons ").AppendJoin(", ", reasons);
        }

        if (telegram.EntireText is { } mark)
        {
            words.Append($"; entire text ({mark})");
        }

        return words.ToString();
    }

    private static void AppendOrder(StringBuilder words, ExecutiveOrder order)
    {
        if (order.DeclassifyOn is { } date)
        {
            words.Append($" until {Dates.InWords(date)}");
        }
        else if (order.Event is { } happening)
        {
            words.Append($" until {happening}");
        }

        if (order.Exempt is { } exemption)
        {
            words.Append($", exempt from automatic release ({exemption})");
        }
        else if (order.DeclassifyOn is null && order.Event is null && order.Schedule is { } schedule)
        {
            words.Append($" ({schedule})");
        }
    }
}
