using Reftel.Reading.Language.Stemming;
using Reftel.Reading.Statements.Contradictions;
using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

public sealed class ContentStemsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n ", "")]
    [InlineData("The ministers will sign the treaties, and the TREATY-makers have signed it.", "minist sign treati treatymak")]
    [InlineData("42 of 7 is no", "")]
    [InlineData("\u041C\u0438\u043D\u0441\u043A says: O'Neill's \"talks\"\u00A0failed", "\u043C\u0438\u043D\u0441\u043A say oneil talk fail")]
    public void Words_that_carry_meaning_are_there_once(string words, string stems) => Assert.Equal(stems, string.Join(' ', ContentStems.Of(words)));

    [Fact]
    public void Of_all_samples_they_are_those_of_each_word_by_itself()
    {
        string[] texts = [.. Directory.EnumerateFiles(Path.Combine(Samples.Root, "samples"), "*.txt", SearchOption.AllDirectories).Select(File.ReadAllText), $"a{new string('b', 500)}ing b{new string('c', 64)}"];
        Assert.All(texts, text => Assert.Equal(OneByOne(text).Order(StringComparer.Ordinal), ContentStems.Of(text).Order(StringComparer.Ordinal)));
    }

    private static HashSet<string> OneByOne(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            char[] letters = [.. word.Where(char.IsLetter).Select(char.ToLowerInvariant)];

            // Whether a word is small is asked of the word alone.
            if (ContentStems.Of(word).Count > 0)
            {
                stems.Add(new string(letters, 0, EnglishStemmer.Stem(letters)));
            }
        }

        return stems;
    }
}
