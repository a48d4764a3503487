using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;
using Reftel.Server.Documents;
using Reftel.Server.Questions;

namespace Reftel.Server.Drafts;

/// <summary>A section of a draft on a page.</summary>
/// <param name="Heading">Null for the headline judgement.</param>
/// <param name="IsList">Whether its paragraphs are items of a list.</param>
/// <param name="Paragraphs">At least one.</param>
public sealed record DraftPart(string? Heading, bool IsList, ImmutableArray<DraftWords> Paragraphs)
{
    internal static ImmutableArray<DraftPart> Of(ImmutableArray<LaidParagraph> paragraphs)
    {
        int number = 0;
        return
        [
            .. paragraphs.GroupBy(paragraph => paragraph.Section).Select(section => new DraftPart(
                section.First().Heading, section.First().IsItem,
                [.. section.Select(paragraph => new DraftWords(paragraph.Lead, [.. paragraph.Sentences.Select(sentence => Of(sentence, ++number))]))])),
        ];
    }

    private static DraftWording Of(LaidSentence sentence, int number) =>
        new(number, sentence.Text, sentence.Note, sentence.From.Statement, sentence.From.Statement is { } statement ? SourceAddresses.Statement(statement) : null);
}

/// <summary>A paragraph.</summary>
/// <param name="Lead">Portion mark, state, dates and speaker before its first sentence, a blank at the end; or empty.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record DraftWords(string Lead, ImmutableArray<DraftWording> Sentences);

/// <summary>A sentence.</summary>
/// <param name="Number">Within the draft, from 1.</param>
/// <param name="Text">As printed.</param>
/// <param name="Note">Number of its note, or null.</param>
/// <param name="Statement">Id of the statement that it quotes; null for a sentence of the person's own.</param>
/// <param name="Address">Of the page of that statement, or null.</param>
public sealed record DraftWording(int Number, string Text, int? Note, string? Statement, string? Address);

/// <summary>A note.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pieces">Its words in order, each with the address that it is, where it is printed live.</param>
/// <param name="Held">Statements and documents of the archive that it cites, with their addresses.</param>
public sealed record DraftNote(int Number, ImmutableArray<(string Text, string? Url)> Pieces, ImmutableArray<(string Id, string Address)> Held)
{
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    // A document that nobody finds, or this reader may not see, has neither title nor date: nothing lies there for him.
    internal static DraftNote Of(LaidNote note) => new(
        note.Number,
        [.. note.Pieces.Select(piece => (piece.Text, piece.Url is { } url ? Searches.Outward(url) : null))],
        [
            .. note.Citations.Select(laid => laid.Citation).Where(citation => citation.Source is { Document: not null } source && (source.Title is not null || source.Date is not null))
                .Select(citation => citation.Statement is { } statement ? (statement, SourceAddresses.Statement(statement)) : (citation.Source.Document!, Searches.DocumentAddress(citation.Source.Document!)))
                .Distinct(),
        ]);
}
