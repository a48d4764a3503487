namespace Reftel.Reading.Documents;

/// <summary>How fast a telegram is to be handled, lowest first (ACP 127; 5 FAH-1 H-221).</summary>
public enum Precedence
{
    /// <summary>Prosign R.</summary>
    Routine,

    /// <summary>Prosign P.</summary>
    Priority,

    /// <summary>Prosign O.</summary>
    Immediate,

    /// <summary>NIACT, "night action": immediate, and an officer is called at any hour. Prosign O.</summary>
    NiactImmediate,

    /// <summary>Prosign Z.</summary>
    Flash,

    /// <summary>Prosign Y, emergency command; military only.</summary>
    EmergencyCommand,
}
