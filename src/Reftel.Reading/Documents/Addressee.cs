namespace Reftel.Reading.Documents;

/// <summary>One action or information addressee.</summary>
/// <param name="RoutingIndicator">For example <c>RUEHC</c>; null in copies that leave it out.</param>
/// <param name="Name">Plain language address as printed, white space folded: <c>SECSTATE WASHDC</c>.</param>
/// <param name="Precedence">Precedence printed with it, or null.</param>
/// <param name="Numbers">Message continuity number or range as printed, leading zeros kept: <c>0255</c>, <c>2276-2279</c>.</param>
/// <param name="Exempted">True after XMT: left out of the collective address before it (ACP 127 format line 9).</param>
/// <param name="DeliveredOtherwise">True with ZEN/: delivered by other means.</param>
public sealed record Addressee(
    string? RoutingIndicator,
    string Name,
    Precedence? Precedence,
    string? Numbers,
    bool Exempted,
    bool DeliveredOtherwise);
