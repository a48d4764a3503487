using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting.Telegrams;

/// <summary>What a telegram needs besides: an envelope, a mark on every sentence, and who classified it, why and for how long.</summary>
public static class TelegramCheck
{
    /// <summary>What is missing or wrong. Nothing of it is ever made up.</summary>
    /// <param name="draft">The draft; see <see cref="DraftCheck.Of"/> for what any form needs.</param>
    /// <param name="place">Where its envelope stands in the file, or null.</param>
    public static ImmutableArray<DraftProblem> Of(Draft draft, DraftPlace? place = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var problems = ImmutableArray.CreateBuilder<DraftProblem>();
        foreach (DraftSentence sentence in draft.Sentences.Where(sentence => sentence.Marking is null))
        {
            problems.Add(new DraftProblem(DraftCodes.Marking, "this sentence has no portion mark, and every paragraph of a telegram has one; add marking: U, C or another", sentence.Place));
        }

        if (draft.Telegram is not { } envelope)
        {
            problems.Add(new DraftProblem(DraftCodes.Missing, "a telegram needs the facts of its envelope; add telegram: with from, to, precedence, number and the rest, see docs/draft.md", place));
            return problems.ToImmutable();
        }

        Facts(draft, envelope, place, problems);
        Class(draft, envelope, place, problems);
        Lines(draft, envelope, place, problems);
        return problems.ToImmutable();
    }

    private static void Facts(Draft draft, TelegramEnvelope envelope, DraftPlace? place, ImmutableArray<DraftProblem>.Builder problems)
    {
        Need(envelope.From.Length > 0, "from", "from: AMEMBASSY MINSK");
        Need(!envelope.To.IsEmpty, "to", "to: [SECSTATE WASHDC]");
        Need(envelope.Post.Length > 0, "post", "post: MINSK");
        Need(!envelope.Tags.IsEmpty, "tags", "tags: [PGOV, PREL, BO]");
        Need(!envelope.Signature.IsEmpty, "signature", "signature: MOORE");
        if (!envelope.Sent.HasTime)
        {
            problems.Add(new DraftProblem(DraftCodes.Missing, "the date-time group needs day and time; write sent: 2007-12-11T12:51Z", place));
        }
        else if ((envelope.Sent.Year, envelope.Sent.Month, envelope.Sent.Day) != (draft.Date.Year, draft.Date.Month, draft.Date.Day))
        {
            problems.Add(new DraftProblem(DraftCodes.Value, $"the telegram is sent on {envelope.Sent}, and the draft is of {draft.Date}; both are one day", place));
        }

        void Need(bool there, string name, string example)
        {
            if (!there)
            {
                problems.Add(new DraftProblem(DraftCodes.Missing, $"the envelope has no \"{name}\"; write for instance {example}", place));
            }
        }
    }

    private static void Class(Draft draft, TelegramEnvelope envelope, DraftPlace? place, ImmutableArray<DraftProblem>.Builder problems)
    {
        Classification level = Markings.LevelOf(draft.Sentences.Select(sentence => sentence.Marking)) ?? Classification.Unclassified;
        if (envelope.Classification is { } given && given != level)
        {
            problems.Add(new DraftProblem(DraftCodes.Marking, $"the envelope says {given.ToWord()}, and the highest portion mark is {level.ToWord()}; change one of them", place));
        }

        if (level < Classification.Confidential)
        {
            return;
        }

        Need(envelope.Order is not null, "executive-order", "executive-order: 12958");
        Need(envelope.DeclassifyOn is not null || envelope.DeclassifyWord is not null, "declassify-on", "declassify-on: 2017-12-11");
        Need(envelope.ClassifiedBy is not null, "classified-by", "classified-by: {name: Jonathan Moore, title: Charge, reasons: [1.4(b)]}");
        Need(!envelope.Reasons.IsEmpty, "reasons", "classified-by: {..., reasons: [1.4(b), 1.4(d)]}");

        void Need(bool there, string name, string example)
        {
            if (!there)
            {
                problems.Add(new DraftProblem(DraftCodes.Missing, $"the text is {level.ToWord()}, and the envelope has no \"{name}\"; write for instance {example}", place));
            }
        }
    }

    private static void Lines(Draft draft, TelegramEnvelope envelope, DraftPlace? place, ImmutableArray<DraftProblem>.Builder problems)
    {
        if (!envelope.Sent.HasTime)
        {
            return;
        }

        var head = new TelegramHead(draft, Classification.Confidential, [.. envelope.References]);
        foreach (string line in head.Envelope().Concat(head.Head(1, 1)).Concat(envelope.Signature).Where(line => line.Length > TelegramLines.Width))
        {
            problems.Add(new DraftProblem(DraftCodes.Line, $"a line of a telegram has at most {TelegramLines.Width} characters, and this has {line.Length}: \"{line}\"", place));
        }
    }
}
