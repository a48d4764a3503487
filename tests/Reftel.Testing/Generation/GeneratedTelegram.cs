namespace Reftel.Testing.Generation;

/// <summary>A telegram nobody ever sent, and what a reader must find in it.</summary>
/// <param name="Seed">Gives the same telegram again.</param>
/// <param name="Form">The shape it is written in.</param>
/// <param name="Text">The telegram.</param>
/// <param name="Truth">What it says.</param>
public sealed record GeneratedTelegram(ulong Seed, TelegramForm Form, string Text, TelegramTruth Truth);
