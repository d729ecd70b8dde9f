namespace Sui.Inspection.Returns;

/// <summary>What came back from one group.</summary>
public sealed record GroupReturns
{
    /// <summary>The group.</summary>
    public required ReturnGroup Group { get; init; }

    /// <summary>How many of its providers answered, alone or together with others.</summary>
    public required int Answered { get; init; }

    /// <summary>How many returns came in.</summary>
    public required int Returns { get; init; }

    /// <summary>How many of its providers answered in a return that they gave with others.</summary>
    public required int AnsweredTogether { get; init; }

    /// <summary>How many of its providers gave more than one return.</summary>
    public required int AnsweredRepeatedly { get; init; }
}
