using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Kinds;

namespace Reftel.Reading.Statements;

/// <summary>Tells who is the document itself: "we", "Post" of a telegram, "we" of a report and its house.</summary>
internal sealed class DocumentAuthor(Document document)
{
    /// <param name="text">The prose.</param>
    /// <param name="attribution">Of it.</param>
    public bool Is(string text, FoundAttribution attribution)
    {
        if (attribution.Source.IsEmpty)
        {
            // "it is assumed that": by the author.
            return attribution.Lemma is "assume" or "presume";
        }

        ReadOnlySpan<char> source = text.AsSpan(attribution.Source[0].Start, attribution.Source[0].Length);
        return document.Form != DocumentForm.Text && (source.Equals("we", StringComparison.OrdinalIgnoreCase) || (document.Report?.House is { } house && source.Equals(house, StringComparison.OrdinalIgnoreCase)) || AuthorWords.AreDocument(source) || (document.Form == DocumentForm.Telegram && (AuthorWords.Are(source) || (attribution.Sense == CueSense.Thought && AuthorWords.AreOfficers(source)))));
    }
}
