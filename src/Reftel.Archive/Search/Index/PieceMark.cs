using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Index;

/// <summary>What a piece is and who speaks in it, in one byte: what <c>subject:</c> and <c>voice:</c> ask for.</summary>
internal static class PieceMark
{
    private const int KindBits = 3;

    // Their order is written into archives: new ones go to the end, before what is unknown to this version.
    private static readonly string[] Voices = ["reporting", "comment", "note", "quoted"];

    private static readonly int UnknownVoice = Voices.Length + 1;

    public static byte Of(TextPiece piece) => (byte)((int)piece.Kind | (VoiceNumber(piece.Voice) << KindBits));

    public static PieceKind Kind(byte mark) => (PieceKind)(mark & ((1 << KindBits) - 1));

    /// <summary>Null where nobody is told apart.</summary>
    public static string? Voice(byte mark) => (mark >> KindBits) is var number && number > 0 && number <= Voices.Length ? Voices[number - 1] : null;

    private static int VoiceNumber(string? voice) => voice is null ? 0 : Array.IndexOf(Voices, voice) is var at && at >= 0 ? at + 1 : UnknownVoice;
}
