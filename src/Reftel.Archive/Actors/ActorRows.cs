using Reftel.Archive.Statements;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Mentions;
using Reftel.Reading.Text;

namespace Reftel.Archive.Actors;

/// <summary>Makes rows of the mentions and offices of a document that <see cref="Reading.Statements.StatementReader"/> has read.</summary>
internal static class ActorRows
{
    public static DocumentActors Of(Document document)
    {
        // Treaties are mentioned, and act not.
        Mention[] mentions = [.. document.Mentions];
        return new DocumentActors(
            [.. mentions.Where(mention => mention.Actor is not null && mention.Kind != MentionKind.Document).GroupBy(mention => mention.Actor!, StringComparer.Ordinal).Select(ActorOf)],
            [.. mentions.GroupBy(mention => (mention.Actor, mention.Kind, mention.Text, mention.Rule)).Select(group => new MentionRow(
                group.Key.Actor, group.Key.Kind.ToWord(), group.Key.Text, group.Key.Rule, [.. group.Select(mention => Place(document.Source, mention.Span))]))],
            [.. document.Offices.Select(office => new OfficeRow(
                office.Actor, office.Title, office.Of, office.From, office.To, office.AsOf?.ToString(), office.Former, Place(document.Source, office.Span), document.Source.Text.Substring(office.Span.Start, office.Span.Length)))]);
    }

    /// <summary>Whether words are a name of their actor: by themselves, or as an acronym.</summary>
    public static bool IsName(Mention mention) => mention.Kind != MentionKind.Office && mention.Rule is null or "acronym" or Mention.OwnList;

    private static ActorRow ActorOf(IGrouping<string, Mention> mentions)
    {
        // The office at a name is none of its kinds.
        Mention first = mentions.FirstOrDefault(mention => mention.Kind != MentionKind.Office) ?? mentions.First();
        Mention[] names = [.. mentions.Where(IsName)];
        return new ActorRow(
            mentions.Key,
            first.Kind.ToWord(),
            first.Kind == MentionKind.Person && !names.Any(IsFull) && names.Any(name => ActorKey.Of(name.Text) == mentions.Key),
            [.. names.Select(name => name.Text).Distinct(StringComparer.Ordinal)]);
    }

    // "Anna Lis"; not "Lis", "A. Lis". Whom a list of one's own names by office has another key than the surname.
    private static bool IsFull(Mention name)
    {
        string[] words = name.Text.Split(' ');
        return name.Rule == Mention.OwnList || (words.Length > 1 && words[..^1].Any(word => word.Count(char.IsLetter) > 1 && !word.EndsWith('.')));
    }

    private static Stretch Place(SourceText source, TextSpan span) => new(source.ToCodePoint(span.Start), source.ToCodePoint(span.End));
}
