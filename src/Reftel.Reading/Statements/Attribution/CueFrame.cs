namespace Reftel.Reading.Statements.Attribution;

/// <summary>What a cue takes as its content.</summary>
[Flags]
internal enum CueFrame
{
    None = 0,

    /// <summary>"that", "whether", a question word, or a bare clause.</summary>
    Clause = 1,

    /// <summary>Words in quotation marks, before it or behind it.</summary>
    Quote = 2,

    /// <summary>"to" and a verb.</summary>
    Infinitive = 4,

    /// <summary>A noun with what hangs on it: "rejected the offer".</summary>
    NounPhrase = 8,

    /// <summary>Its object is who is spoken to: "told reporters that".</summary>
    Addressee = 16,

    /// <summary>NounPhrase and what it is said to be: "called the vote a farce", "described it as".</summary>
    Description = 32,

    /// <summary>NounPhrase and infinitive: "urged Minsk to release them".</summary>
    ObjectInfinitive = 64,

    /// <summary>Object and preposition belong to the cue: "accused Minsk of", "compared it to".</summary>
    ObjectPreposition = 128,
}
