namespace Reftel.Archive.Search.Terms.Names;

/// <summary>Tells whether other words are the same name in another spelling, script or case.</summary>
internal sealed class NameMatcher
{
    // Between two Latin words shorter than this, likeness by rare spellings is chance: Waters, Voters.
    private const int LongEnough = 8;

    private readonly string? _letters;
    private readonly Lazy<HashSet<string>> _strict;
    private readonly Lazy<HashSet<string>> _loose;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <param name="name">The name, with its accents.</param>
    public NameMatcher(string name)
    {
        _letters = NameLetters.Of(name);
        _strict = new Lazy<HashSet<string>>(() => Sounds(_letters!, loose: false));
        _loose = new Lazy<HashSet<string>>(() => Sounds(_letters!, loose: true));
    }

    /// <summary>Whether the word can be a name at all.</summary>
    public bool IsName => _letters is not null;

    /// <summary>The keys under which segments have the variants.</summary>
    public IEnumerable<string> Keys => _letters is null ? [] : NameKey.AllOf(_letters);

    /// <param name="word">Another word, with its accents.</param>
    public bool IsSame(string word)
    {
        if (_letters is null)
        {
            return false;
        }

        if (!_known.TryGetValue(word, out bool same))
        {
            _known.Add(word, same = NameLetters.Of(word) is { } letters && AreSame(letters));
        }

        return same;
    }

    private bool AreSame(string letters)
    {
        bool loose = NameLetters.IsCyrillic(letters) || NameLetters.IsCyrillic(_letters!)
            || (letters.Length >= LongEnough && _letters!.Length >= LongEnough);
        return Sounds(letters, loose).Overlaps(loose ? _loose.Value : _strict.Value);
    }

    private static HashSet<string> Sounds(string letters, bool loose)
    {
        var sounds = new HashSet<string>(StringComparer.Ordinal);
        foreach (string form in CaseEndings.NamedForms(letters))
        {
            sounds.UnionWith(NameSounds.Of(form, loose));
        }

        return sounds;
    }
}
