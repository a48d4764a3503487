using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Reads the rows of a user's gazetteer; the form is in docs/gazetteer.md.</summary>
internal sealed class GazetteerListParser() : RowReader(DiagnosticCatalogue.GazetteerSyntax, DiagnosticCatalogue.GazetteerField)
{
    private const int LongestName = 200;

    private static readonly string[] RootFields = ["actors", "metonyms"];
    private static readonly string[] ActorFields = ["key", "name", "kind", "aliases", "offices"];
    private static readonly string[] OfficeFields = ["title", "of", "from", "to"];
    private static readonly string[] MetonymFields = ["words", "stands-for", "kind"];
    private static readonly MentionKind[] Kinds = [MentionKind.Person, MentionKind.Body, MentionKind.Place, MentionKind.State];

    private readonly Dictionary<string, MentionKind> _keys = new(StringComparer.Ordinal);

    public (ImmutableArray<GazetteerActor> Actors, ImmutableArray<GazetteerMetonym> Metonyms) Read(string yaml)
    {
        ImmutableArray<GazetteerActor> actors = [];
        ImmutableArray<GazetteerMetonym> metonyms = [];
        ReadRoot(yaml, root =>
        {
            if (root.Members is not { } members)
            {
                Report(root, "the file has \"actors:\" or \"metonyms:\" with rows below, each after \"-\"");
                return;
            }

            CheckMembers(members, RootFields);
            actors = [.. Rows(root, "actors").Select(ReadActor).OfType<GazetteerActor>()];
            metonyms = [.. Rows(root, "metonyms").Select(ReadMetonym).OfType<GazetteerMetonym>()];
        });
        return (actors, metonyms);
    }

    private GazetteerActor? ReadActor(YamlNode row)
    {
        IsSound = true;
        if (!HasMembers(row, ActorFields))
        {
            return null;
        }

        string? name = Named(row, "name");
        string key = Key(row, "key", needed: false) ?? (name is null ? "" : ActorKey.Of(name));
        MentionKind kind = Kind(row, needed: true) ?? MentionKind.Person;
        if (name is not null && key.Length == 0)
        {
            Report(row, $"\"{name}\" gives no key; write one: key: harbour-board");
        }
        else if (name is not null && !_keys.TryAdd(key, kind))
        {
            Report(row["key"] ?? row["name"]!, $"the key \"{key}\" stands twice");
        }

        ImmutableArray<string> aliases = Texts(row, "aliases", "[Batka, \"the Harbour Board\"]");
        if (aliases.FirstOrDefault(alias => alias.Length > LongestName) is not null)
        {
            Report(row["aliases"]!, $"a name has at most {LongestName} characters");
        }

        ImmutableArray<GazetteerOffice> offices = Offices(row);
        return IsSound ? new GazetteerActor(key, name!, kind, aliases, offices) : null;
    }

    private ImmutableArray<GazetteerOffice> Offices(YamlNode row)
    {
        if (row["offices"] is not { } list)
        {
            return [];
        }

        if (list.Items is not { } items)
        {
            Report(list, "\"offices:\" has its rows below, each after \"-\"");
            return [];
        }

        var offices = ImmutableArray.CreateBuilder<GazetteerOffice>();
        foreach (YamlNode item in items)
        {
            if (HasMembers(item, OfficeFields))
            {
                PartialDate? from = Date(item, "from");
                PartialDate? to = Date(item, "to");
                if (from is { } start && to is { } stop && string.CompareOrdinal(start.ToString(), 0, stop.ToString(), 0, Math.Min(start.ToString().Length, stop.ToString().Length)) > 0)
                {
                    Report(item["to"]!, "\"to\" lies before \"from\"");
                }

                offices.Add(new GazetteerOffice(Named(item, "title") ?? "", Key(item, "of", needed: false), from, to));
            }
        }

        return offices.ToImmutable();
    }

    private GazetteerMetonym? ReadMetonym(YamlNode row)
    {
        IsSound = true;
        if (!HasMembers(row, MetonymFields))
        {
            return null;
        }

        string? words = Named(row, "words");
        string? actor = Key(row, "stands-for", needed: true);
        MentionKind kind = Kind(row, needed: false) ?? (actor is not null && _keys.TryGetValue(actor, out MentionKind known) ? known : MentionKind.Body);
        return IsSound ? new GazetteerMetonym(words!, actor!, kind) : null;
    }

    private string? Named(YamlNode row, string field)
    {
        string? text = Text(row, field, needed: true);
        if (text is { Length: > LongestName })
        {
            Report(row[field]!, $"\"{field}\" has at most {LongestName} characters");
        }

        return text;
    }

    private MentionKind? Kind(YamlNode row, bool needed)
    {
        if (Text(row, "kind", needed) is not { } word)
        {
            return null;
        }

        foreach (MentionKind kind in Kinds)
        {
            if (kind.ToWord() == word)
            {
                return kind;
            }
        }

        Report(row["kind"]!, $"\"{word}\" is no kind; it can be {string.Join(", ", Kinds.Select(kind => kind.ToWord()))}");
        return null;
    }
}
