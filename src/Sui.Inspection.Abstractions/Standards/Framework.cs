namespace Sui.Inspection.Standards;

/// <summary>An inspectorate's standards for one period, as versioned data. Equality is by reference of its lists.</summary>
public sealed record Framework
{
    /// <summary>Id and version.</summary>
    public required DataVersion Identity { get; init; }

    /// <summary>The framework's title.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The words it uses for the people supervised.</summary>
    public required PrintTerms Terms { get; init; }

    /// <summary>Its standards in order.</summary>
    public required IReadOnlyList<Standard> Standards { get; init; }

    /// <summary>The prompt that this library judges.</summary>
    public required Prompt Prompt { get; init; }

    /// <summary>How ratings roll up.</summary>
    public required RollUpScale RollUp { get; init; }
}
