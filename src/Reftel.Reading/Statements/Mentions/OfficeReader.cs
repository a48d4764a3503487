using System.Collections.Immutable;
using System.Globalization;
using Reftel.Reading.Documents;
using Reftel.Reading.Language;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Offices that stand at a name, with what they are of and since and until when, each with the words that say so.</summary>
/// <param name="prose">The words of the document.</param>
/// <param name="mentions">All, in order and settled.</param>
/// <param name="times">Expressions of time with their places in the original.</param>
/// <param name="date">The date of the document.</param>
internal sealed class OfficeReader(DocumentProse prose, List<FoundMention> mentions, ImmutableArray<TimeExpression> times, PartialDate? date)
{
    private const int Neighbours = 6;

    /// <summary>What is between the words of an office and of a time: " since ", no more.</summary>
    private const int WidestGap = 12;

    /// <summary>Years that one man holds an office; longer ones are those of a life.</summary>
    private const int LongestOffice = 25;

    private static readonly WordSet Past = "former ex- outgoing".Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Other = "then incoming newly-elected candidate".Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    private readonly int[] _starts = [.. times.Select(time => time.Span.Start)];

    public ImmutableArray<HeldOffice> Read()
    {
        var offices = ImmutableArray.CreateBuilder<HeldOffice>();
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is { Kind: MentionKind.Office, Rule: "office", Holder.Actor: { } actor } office)
            {
                HeldOffice held = Of(office, i, actor);
                if (!office.NeedsTerm || held.From is not null || held.To is not null)
                {
                    offices.Add(held);
                }
            }
        }

        return offices.DrainToImmutable();
    }

    private HeldOffice Of(FoundMention office, int at, string actor)
    {
        (TextSpan title, string? of) = Title(office, at);
        TextSpan holder = office.Holder!.Span;
        var span = TextSpan.Between(Math.Min(title.Start, holder.Start), Math.Max(title.End, holder.End));
        string words = Joined(title);
        (string? from, string? to, int end) = holder.End <= title.Start ? Term(title.End) : words.Split(' ').Any(word => Past.Contains(word)) ? BracketBehind(holder.End) : default;
        span = TextSpan.Between(span.Start, Math.Max(span.End, end));
        string[] parts = Joined(TextSpan.Between(Math.Max(0, title.Start - "former ".Length), title.End)).Split(' ');
        bool former = (to is not null && date is not null && string.CompareOrdinal(to, date.ToString()) < 0) || words.Split(' ').Any(word => Past.Contains(word)) || Past.Contains(parts[0]);
        return new HeldOffice(actor, words, of, prose.ToSource(span))
        {
            Quote = Joined(span),
            From = from,
            To = to,
            Former = former,
            AsOf = former && !words.Contains("outgoing", StringComparison.OrdinalIgnoreCase) || words.Split(' ').Any(word => Other.Contains(word)) ? null : date,
        };
    }

    // "Gazprom chairman", "Russia's foreign minister", "chairman of Gazprom".
    private (TextSpan Title, string? Of) Title(FoundMention office, int at)
    {
        for (int i = Math.Max(0, at - Neighbours); i < Math.Min(mentions.Count, at + Neighbours); i++)
        {
            FoundMention other = mentions[i];
            if (other.Actor is null || other.Kind is not (MentionKind.Body or MentionKind.State or MentionKind.Place))
            {
                continue;
            }

            if (other.Span.Start >= office.Span.Start && other.Span.End <= office.Span.End)
            {
                return (office.Span, other.Actor);
            }

            if (other.Span.End <= office.Span.Start && Between(other.Span.End, office.Span.Start) is " " or "'s " or "\u2019s ")
            {
                return (other.Kind == MentionKind.Body ? TextSpan.Between(other.Span.Start, office.Span.End) : office.Span, other.Actor);
            }

            if (other.Span.Start >= office.Span.End && Between(office.Span.End, other.Span.Start) is " of " or " of the ")
            {
                return (TextSpan.Between(office.Span.Start, other.Span.End), other.Actor);
            }
        }

        return (office.Span, office.Of);
    }

    // ", chairman of the board since 2002,", "(from 1994 to 1996)", "(1994-1996)".
    private (string? From, string? To, int End) Term(int end)
    {
        if (TimeBehind(end) is not { } first)
        {
            return default;
        }

        switch (first.Gap)
        {
            case "since":
                return (first.Value, null, first.End);
            case "until" or "till":
                return (null, first.Value, first.End);
            case "from" when first.Value.Split('/') is [var start, var stop]:
                return (start, stop, first.End);
            case "from":
                return TimeBehind(first.End) is { Gap: "to" or "until" or "till" } second ? (first.Value, second.Value, second.End) : (first.Value, null, first.End);
            case "" or "(" when first.Value.Split('/') is [var start, var stop]:
                return (start, stop, first.End);
            default:
                return default;
        }
    }

    // "former Prime Minister Andris Kalnins (1994-1996)": years of an office, as nobody is old in them.
    private (string? From, string? To, int End) BracketBehind(int end) =>
        TimeBehind(end) is { Gap: "(" } term && term.Value.Split('/') is [{ Length: 4 } from, { Length: 4 } to] && string.CompareOrdinal(to, Later(from, LongestOffice)) <= 0 ? (from, to, term.End) : default;

    private static string Later(string year, int years) => int.TryParse(year, NumberStyles.None, NumberFormatInfo.InvariantInfo, out int count) ? (count + years).ToString("0000", NumberFormatInfo.InvariantInfo) : year;

    // In the prose; its words have the places of the original.
    private (string Gap, string Value, int End)? TimeBehind(int end)
    {
        int source = prose.ToSource(TextSpan.Between(end - 1, end)).End;
        int next = Array.BinarySearch(_starts, source);
        next = next < 0 ? ~next : next;
        if (next == times.Length || times[next] is not { } time || time.Span.Start - source > WidestGap || time.Type is not "DATE")
        {
            return null;
        }

        int start = end;
        while (start < prose.Text.Length && start - end <= WidestGap && prose.ToSource(new TextSpan(start, 1)).Start < time.Span.Start)
        {
            start++;
        }

        int stop = Math.Min(prose.Text.Length, start + time.Text.Length);
        return (Between(end, start).Trim().ToLowerInvariant().TrimStart('(').Trim() is var gap && gap.Length == 0 && Between(end, start).Contains('(') ? "(" : gap, time.Value, stop);
    }

    private string Between(int start, int end) => end - start > WidestGap ? "?" : prose.Text[start..end].ReplaceLineEndings(" ");

    private string Joined(TextSpan span) => MentionReader.Joined(prose.Text.Substring(span.Start, span.Length));
}
