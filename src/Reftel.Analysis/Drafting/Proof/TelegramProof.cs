using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Identity;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Whether a written telegram proves itself: reading it gives envelope, head, paragraphs, references and the addresses that it cites.</summary>
public static class TelegramProof
{
    /// <summary>Compares a draft with what was read of it as a telegram. An empty list says that all of it is there, and nothing else.</summary>
    /// <param name="draft">What was written; it has an envelope.</param>
    /// <param name="options">How.</param>
    /// <param name="document">What was read.</param>
    public static ImmutableArray<DraftDifference> Compare(Draft draft, DraftOptions options, Document document)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(document);
        var differences = new DifferenceList();
        if (document.Telegram is not { } telegram || draft.Telegram is not { } envelope)
        {
            differences.Compare("form", DocumentForm.Telegram.ToWord(), document.Form.ToWord());
            return differences.ToImmutable();
        }

        TelegramLayout layout = TelegramLayout.Of(draft, options);
        Envelope(draft, envelope, document, telegram, differences);
        Head(envelope, layout, telegram, differences);
        Text(layout, telegram, differences);
        Addresses(draft, document, differences);
        return differences.ToImmutable();
    }

    private static void Envelope(Draft draft, TelegramEnvelope envelope, Document document, Telegram telegram, DifferenceList differences)
    {
        differences.Compare("id", CanonicalId.Of(envelope.Sent.Year, envelope.Post, envelope.Number), document.Id);
        differences.Compare("date-time group", envelope.Sent.ToString(), telegram.DateTimeGroup?.ToString());
        differences.Compare("sender", envelope.From, telegram.From);
        differences.Compare("precedence", Shown(envelope.Precedence), telegram.Precedence is { } action ? Shown(action) : null);
        differences.Compare("addressees", Shown(envelope.To), Shown(telegram.To));
        differences.Compare("addressees for information", Shown(envelope.Info), Shown(telegram.Info));
        differences.Compare("subject", (envelope.Subject ?? draft.FullTitle).ToUpperInvariant(), telegram.Subject);
    }

    private static void Head(TelegramEnvelope envelope, TelegramLayout layout, Telegram telegram, DifferenceList differences)
    {
        differences.Compare("class", layout.Classification.ToWord(), telegram.Classification?.ToWord());
        differences.Compare("captions", string.Join(", ", envelope.Captions), string.Join(", ", telegram.Captions));
        differences.Compare("passing lines", string.Join("; ", envelope.Passing), string.Join("; ", telegram.Passing));
        differences.Compare("TAGS", string.Join(", ", envelope.Tags), string.Join(", ", telegram.Tags.Select(tag => tag.Code)));
        differences.Compare("executive order", envelope.Order, telegram.ExecutiveOrder?.Order);
        bool classified = layout.Classification >= Classification.Confidential;
        differences.Compare("day of declassification", classified ? envelope.DeclassifyOn?.ToString() : null, telegram.ExecutiveOrder?.DeclassifyOn?.ToString());
        differences.Compare("reasons", classified ? string.Join(", ", envelope.Reasons) : "", string.Join(", ", telegram.ClassifiedBy?.Reasons ?? []));
        differences.Compare("signature", string.Join(", ", envelope.Signature).ToUpperInvariant(), string.Join(", ", telegram.Signature));
        string read = string.Join(", ", telegram.References.Where(reference => reference.Kind != ReferenceKind.Septel).Select(reference => $"{reference.Label}{reference.Raw}"));
        differences.Compare("references", string.Join(", ", layout.References.Select((item, i) => layout.References.Length == 1 ? item : $"{(char)('A' + i)}{item}")), read);
    }

    private static void Text(TelegramLayout layout, Telegram telegram, DifferenceList differences)
    {
        if (!differences.CompareCount("paragraphs", layout.Paragraphs.Length, telegram.Paragraphs.Length))
        {
            differences.Compare("words of the text", string.Join('\n', layout.Paragraphs.Select(p => p.Text)), string.Join('\n', telegram.Paragraphs.Select(p => p.Text)));
            return;
        }

        for (int i = 0; i < layout.Paragraphs.Length; i++)
        {
            (TelegramText written, Paragraph read) = (layout.Paragraphs[i], telegram.Paragraphs[i]);
            differences.Compare($"number of paragraph {i + 1}", written.Number?.ToString(System.Globalization.NumberFormatInfo.InvariantInfo), read.Number?.ToString(System.Globalization.NumberFormatInfo.InvariantInfo));
            differences.Compare($"mark of paragraph {i + 1}", written.Marking, read.Marking);
            differences.Compare($"heading of paragraph {i + 1}", written.Heading, read.Heading);
            differences.Compare($"words of paragraph {i + 1}", written.Text, read.Text);
        }

        for (int i = 0; i < layout.References.Length; i++)
        {
            char letter = (char)('A' + i);
            int written = layout.Paragraphs.Sum(paragraph => Count(paragraph.Text, TelegramReferences.NameOf(i, layout.References.Length)));
            Reference? read = telegram.References.FirstOrDefault(reference => layout.References.Length == 1 || reference.Label == $"{letter}");
            differences.Compare($"places that name reference {letter}", $"{written}", $"{read?.Mentions.Length ?? 0}");
        }
    }

    // Addresses that are cut at the end of a line are joined again in reading.
    private static void Addresses(Draft draft, Document document, DifferenceList differences)
    {
        SortedSet<string> read = new(TextLinks.Find(document.Source).Where(link => link.Url.Contains("://", StringComparison.Ordinal)).Select(link => link.Url), StringComparer.Ordinal);
        SortedSet<string> written = new(
            draft.Sentences.SelectMany(sentence => sentence.Citations).Select(citation => citation.Source).Where(source => Notes.SourceWords.TelegramOf(source) is null && source.Url is not null).Select(source => source.Url!),
            StringComparer.Ordinal);
        differences.Compare("addresses", string.Join(" ", written), string.Join(" ", read));
    }

    private static int Count(string text, string words)
    {
        int count = 0;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            count += at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]) ? 1 : 0;
        }

        return count;
    }

    private static string Shown(Precedence precedence) => precedence == Precedence.NiactImmediate ? Precedence.Immediate.ToWord() : precedence.ToWord();

    private static string Shown(ImmutableArray<TelegramAddress> addresses) =>
        string.Join("; ", addresses.Select(address => $"{address.Routing}/{address.Name}/{address.Precedence}/{address.Numbers}"));

    private static string Shown(ImmutableArray<Addressee> addresses) =>
        string.Join("; ", addresses.Select(address => $"{address.RoutingIndicator}/{address.Name}/{address.Precedence}/{address.Numbers}"));
}
