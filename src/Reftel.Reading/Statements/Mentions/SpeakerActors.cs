using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Gives speakers their actor: where the one mention at the head of their words has one.</summary>
internal static class SpeakerActors
{
    // Behind these words stands what the speaker belongs to, and no speaker.
    private static readonly string[] Joints = [" of ", " to ", " for ", " in ", " from ", " with ", " by ", " at ", " and ", " or ", " near "];

    public static ImmutableArray<Statement> Resolve(ImmutableArray<Statement> statements, ImmutableArray<Mention> mentions, string text)
    {
        if (mentions.IsEmpty)
        {
            return statements;
        }

        // In order of their places, for they are looked up by it.
        int[] starts = [.. mentions.Select(mention => mention.Span.Start)];
        return [.. statements.Select(statement => statement with
        {
            Speaker = WithActor(statement.Speaker, mentions, starts, text),
            ReportedBy = WithActor(statement.ReportedBy, mentions, starts, text),
        })];
    }

    private static StatementWords? WithActor(StatementWords? words, ImmutableArray<Mention> mentions, int[] starts, string text)
    {
        if (words is null || words.Spans.Length != 1)
        {
            return words;
        }

        TextSpan span = words.Spans[0];
        int at = Array.BinarySearch(starts, span.Start);
        at = at < 0 ? ~at : at;

        // "Zaranka" of "Ales Zaranka" is he as well.
        while (at > 0 && (starts[at - 1] == span.Start || mentions[at - 1].Span.End > span.Start))
        {
            at--;
        }

        string? actor = null;
        MentionKind? before = null;
        int from = span.Start;
        for (int i = at; i < mentions.Length && mentions[i].Span.End <= span.End; i++)
        {
            Mention mention = mentions[i];
            if (before is not null && mention.Span.Start < from)
            {
                // "Gazprom" of "Gazprom chairman".
                continue;
            }

            // "Foreign Ministry spokesman Lis", "Minister Lis": the last of those that stand side by side, and no body behind another.
            bool joins = before is not MentionKind.Body || mention.Kind is MentionKind.Person or MentionKind.Office;
            if (!joins || (mention.Span.Start > from && !IsHead(text.AsSpan(from, mention.Span.Start - from))))
            {
                break;
            }

            bool possessive = mention.Span.End + 1 < text.Length && text[mention.Span.End] is '\'' or '\u2019' && text[mention.Span.End + 1] is 's' or 'S';
            actor = possessive ? null : mention.Actor ?? (mention.Kind == MentionKind.Person ? null : actor);
            if (mention.Kind == MentionKind.Person && !possessive)
            {
                break;
            }

            before = mention.Kind;
            from = mention.Span.End;
        }

        bool several = actor is not null && text.AsSpan(span.Start, span.Length).Contains(" and ", StringComparison.OrdinalIgnoreCase) && Distinct(mentions, at, span) > 1;
        return actor is null || several ? words : words with { Actor = actor };
    }

    private static int Distinct(ImmutableArray<Mention> mentions, int at, TextSpan span)
    {
        var actors = new HashSet<string>(StringComparer.Ordinal);
        for (int i = at; i < mentions.Length && mentions[i].Span.End <= span.End; i++)
        {
            if (mentions[i].Kind is MentionKind.Person or MentionKind.Body or MentionKind.State)
            {
                // Those that are unresolved are others, too.
                actors.Add(mentions[i].Actor ?? "");
            }
        }

        return actors.Count;
    }

    private static bool IsHead(ReadOnlySpan<char> between)
    {
        if (between.Contains(',') || between.Contains('\n') && between.Contains("\n\n", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string joint in Joints)
        {
            if (between.Contains(joint, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
