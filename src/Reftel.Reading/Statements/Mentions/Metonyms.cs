using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Catalogues;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>What a place or a word of the trade stands for: "Minsk said", "the Kremlin", "Post", "GOB". Each rule has a name; without them words stand for themselves.</summary>
internal sealed class Metonyms(Document document, bool enabled)
{
    private readonly string? _post = document.Telegram?.Post is { Length: > 0 } post ? post : null;
    private readonly State? _host = HostOf(document.Telegram?.Post);
    private readonly bool _telegram = document.Form == DocumentForm.Telegram;

    /// <summary>Prepositions that governments, and no towns, stand behind.</summary>
    private static readonly WordSet Relations = "with against by between versus".Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>What a government has and a town has not.</summary>
    private static readonly WordSet Possessions = "position policy decision refusal demand offer relations relationship response stance government ambassador allies interests efforts proposal reaction ties foreign".Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>What governments do, beside saying.</summary>
    private static readonly WordSet Deeds = "sign withdraw impose ban recall expel deploy ratify negotiate cooperate retaliate sanction recognize annex cede accept suspend join leave mediate deliver supply sell pay owe respond try continue use make take give send pursue block veto".Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>In a text in capitals: "told the charge that" is the officer, "the charge that" may be an accusation.</summary>
    private static readonly WordSet Addressing = "told asked informed assured briefed urged reminded warned invited thanked".Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>A name of the gazetteer as it is used here.</summary>
    public FoundMention Read(GazetteerEntry entry, ProseSentence sentence, int first, int last, TextSpan span, int index)
    {
        if (enabled && entry.Use == GazetteerUse.Seat)
        {
            return new FoundMention(span, index, entry.StandsFor!.Contains('-') && !States.All.Any(state => ActorKey.Of(state.Name) == entry.StandsFor) ? MentionKind.Body : MentionKind.State) { Actor = entry.StandsFor, Rule = "seat-for-government" };
        }

        return enabled && entry.Use == GazetteerUse.Capital && StandsForGovernment(sentence, first, last)
            ? new FoundMention(span, index, MentionKind.State) { Actor = entry.StandsFor, Rule = "capital-for-government" }
            : new FoundMention(span, index, entry.Kind) { Actor = entry.Actor };
    }

    /// <summary>"Post", "the Department", "GOB", "the Charge" of a telegram; null for other words.</summary>
    public FoundMention? OfPost(ImmutableArray<Token> words, int at, TextSpan span, int index, bool capitals)
    {
        if (capitals && _telegram && words[at].Form is "charge" && at > 0 && words[at - 1].Form is "the" or "The" && ((at > 1 && Addressing.Contains(words[at - 2].Form)) || (at + 1 < words.Length && words[at + 1].Form is not ("that" or "of" or "against"))))
        {
            return OfOffice("Charge", span, index);
        }

        if (!_telegram || !CapitalRun.IsCapital(words[at].Form) || span.Length < 3)
        {
            return null;
        }

        string form = words[at].Form;
        bool joined = (at + 1 < words.Length && (CapitalRun.IsCapital(words[at + 1].Form) || words[at + 1].Form is "of" or "in")) || (at > 0 && CapitalRun.IsCapital(words[at - 1].Form) && words[at - 1].Form is not ("The" or "To" or "In" or "And" or "But"));
        if (IsGovernmentAcronym(form))
        {
            return new FoundMention(span, index, MentionKind.State) { Actor = enabled ? Government(form) : null, Rule = "government-acronym" };
        }

        return joined ? null : form switch
        {
            "Post" or "Embassy" or "Mission" or "Consulate" => new FoundMention(span, index, MentionKind.Body) { Actor = enabled && _post is not null ? ActorKey.Of($"{(form == "Post" ? "Embassy" : form)} {_post}") : null, Rule = "post" },
            "Department" => new FoundMention(span, index, MentionKind.Body) { Actor = enabled ? "department-of-state" : null, Rule = "department" },
            "Charge" or "DCM" or "Polchief" or "Conoff" or "Poloff" or "Econoff" or "Emboff" or "EmbOff" or "PolChief" => OfOffice(form, span, index),
            _ => null,
        };
    }

    private FoundMention OfOffice(string form, TextSpan span, int index) =>
        new(span, index, MentionKind.Office) { Actor = enabled && _post is not null ? ActorKey.Of($"{form} Embassy {_post}") : null, Rule = "office-of-post" };

    private static bool StandsForGovernment(ProseSentence sentence, int first, int last)
    {
        ImmutableArray<Token> words = sentence.Tokens;
        string before = first > 0 ? words[first - 1].Form : "";
        if (before is "official" or "Official" || Relations.Contains(before) || (before is "and" && first > 2 && words[first - 3].Form is "between"))
        {
            return true;
        }

        if (last + 2 < words.Length && words[last + 1].Form is "'s" or "\u2019s" && Possessions.Contains(words[last + 2].Form))
        {
            return true;
        }

        Language.Parsing.ParsedWord word = sentence.Tree.Words[last];
        return word.Relation is "nsubj" or "obj" or "iobj" && word.Head >= 0 && sentence.Tree.Words[word.Head] is { Part: "VERB" } verb && (CueVerbs.Find(verb.Lemma) is not null || Deeds.Contains(verb.Lemma));
    }

    // "GOB", "GOR": the government of the host, else of the one state with the letter.
    private static bool IsGovernmentAcronym(string form) => form.Length == 3 && form[0] == 'G' && form[1] is 'O' or 'o' && char.IsLetter(form[2]) && form is not ("GOP" or "Got" or "God" or "GOD" or "GOT" or "Goa");

    private string? Government(string form)
    {
        char letter = char.ToUpperInvariant(form[2]);
        if (_host is not null && _host.Name[0] == letter)
        {
            return ActorKey.Of(_host.Name);
        }

        // In the trade's own use: Russia of "GOR", Ukraine of "GOU", wherever they are the only neighbours with the letter.
        return letter switch { 'R' => "russia", 'U' => "ukraine", 'F' => "france", _ => null };
    }

    private static State? HostOf(string? post) => post is null ? null : States.All.FirstOrDefault(state => state.Capitals.Any(capital => capital.Equals(post, StringComparison.OrdinalIgnoreCase)));
}
