namespace Reftel.Archive.Search.Terms.Names;

/// <summary>Letters that are written for a sound.</summary>
/// <param name="Letters">One to seven small letters.</param>
/// <param name="Sounds">What they mean; the first is the most common. A sound is a letter: see <see cref="Graphemes"/>.</param>
/// <param name="More">What they mean besides in some languages; used only where a chance likeness is improbable.</param>
internal sealed record Grapheme(string Letters, string[] Sounds, string[] More)
{
    /// <summary>Reads <c>ch C/x,S</c>: letters, sounds, further sounds.</summary>
    public static Grapheme Parse(string line)
    {
        string[] parts = line.Split(' ');
        string[] sounds = parts[1].Split('/');
        return new Grapheme(parts[0], sounds[0].Split(','), sounds.Length > 1 ? sounds[1].Split(',') : []);
    }
}
