namespace Reftel.Reading.Language.Identification;

/// <summary>How well the words of a text fit each language: the sum of what their letters weigh.</summary>
internal ref struct LanguageScores
{
    /// <summary>Where letters leave it open a Cyrillic text is most likely Russian, then of its neighbours: far more is written in it than in the other languages.</summary>
    private const int RussianFirst = 70;
    private const int NeighboursNext = 20;

    /// <summary>What a word loses for a letter that the language does not have; a second one counts too, further ones do not.</summary>
    private const int ForeignLetter = 400;

    private static readonly int Russian = Alphabets.IndexOf("ru");
    private static readonly int Belarusian = Alphabets.IndexOf("be");
    private static readonly int Ukrainian = Alphabets.IndexOf("uk");

    private readonly LanguageModel _model;
    private readonly Span<int> _scores;

    /// <param name="model">What stretches of letters weigh.</param>
    /// <param name="scores">Room for a number for each language.</param>
    public LanguageScores(LanguageModel model, Span<int> scores)
    {
        _model = model;
        _scores = scores;
        scores.Clear();
        scores[Russian] = RussianFirst;
        scores[Belarusian] = NeighboursNext;
        scores[Ukrainian] = NeighboursNext;
    }

    public int Words { get; private set; }

    public int Letters { get; private set; }

    /// <summary>Letters that none of the languages has.</summary>
    public int UnknownLetters { get; private set; }

    public readonly ReadOnlySpan<int> Values => _scores;

    public readonly int Best
    {
        get
        {
            int best = 0;
            for (int i = 1; i < _scores.Length; i++)
            {
                best = _scores[i] > _scores[best] ? i : best;
            }

            return best;
        }
    }

    /// <summary>How far a language is before the next best.</summary>
    public readonly int Margin(int best)
    {
        int second = int.MinValue;
        for (int i = 0; i < _scores.Length; i++)
        {
            second = i == best ? second : Math.Max(second, _scores[i]);
        }

        return _scores[best] - second;
    }

    public void AddWords(ReadOnlySpan<char> text)
    {
        Span<byte> room = stackalloc byte[LetterGrams.MostLetters + 2];
        foreach (ReadOnlySpan<char> word in new TextWords(text))
        {
            Add(room[..LetterGrams.Letters(word, room)]);
        }
    }

    private void Add(scoped ReadOnlySpan<byte> letters)
    {
        Words++;
        Letters += letters.Length - 2;
        int once = 0;
        int twice = 0;
        for (int start = 0; start < letters.Length; start++)
        {
            if (letters[start] == Alphabets.Unknown)
            {
                UnknownLetters++;
            }

            if (letters[start] > Alphabets.Edge)
            {
                int lack = ~Alphabets.UsersOf(letters[start]);
                twice |= once & lack;
                once |= lack;
            }

            AddStretches(letters, start);
        }

        for (int i = 0; i < _scores.Length; i++)
        {
            _scores[i] -= ForeignLetter * (((once >> i) & 1) + ((twice >> i) & 1));
        }
    }

    private readonly void AddStretches(scoped ReadOnlySpan<byte> letters, int start)
    {
        int most = Math.Min(LetterGrams.Longest, letters.Length - start);
        for (int length = 1; length <= most; length++)
        {
            ReadOnlySpan<sbyte> weights = _model.Of(LetterGrams.Key(letters.Slice(start, length)));
            for (int i = 0; i < weights.Length; i++)
            {
                _scores[i] += weights[i];
            }
        }
    }
}
