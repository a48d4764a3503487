using System.Globalization;
using System.Text;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Text;

namespace Reftel.Evaluate;

/// <summary>The tree of one sentence, a word a line, for those who write rules.</summary>
internal static class TreeText
{
    public static string Of(string sentence)
    {
        var text = new StringBuilder();
        int index = 0;
        foreach (ParsedWord word in EnglishParser.Parse(TrueCase.Restore(EnglishTokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length)))).Words)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{index++}\t{word.Token.Form}\t{word.Lemma}\t{word.Part}\t{word.Tag}\t{word.Head}\t{word.Relation}\t{word.Margin}");
        }

        return text.ToString();
    }
}
