using Reftel.Evaluate.Attribution;
using Reftel.Evaluate.Sentences;

if (args is ["tree", var sentence])
{
    foreach (var w in Reftel.Reading.Language.Parsing.EnglishParser.Parse(Reftel.Reading.Language.Tokens.EnglishTokenizer.Tokenize(sentence, new(0, sentence.Length))).Words)
    {
        Console.Write($"{w.Token.Form}/{w.Part}/{w.Tag}/{w.Lemma}/{w.Head}/{w.Relation}  ");
    }

    Console.WriteLine();
    return 0;
}

if (args is ["sentences", var sentences, ..])
{
    Console.Write(SentenceScores.Of(sentences).Report(args.Contains("--errors")));
    return 0;
}

if (args is not ["attribution", var path, ..])
{
    Console.Error.WriteLine("usage: reftel-evaluate attribution FILE.jsonl [--errors] [--cues]");
    return 2;
}

Console.Write(AttributionEvaluation.Run(path, args.Contains("--errors"), args.Contains("--cues")));
return 0;
