using System.Text.Json.Serialization;

namespace Sui.Inspection.Imports;

/// <summary>What is done with rows that carry one response id, or one person, and differ in their answers.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConflictRule>))]
public enum ConflictRule
{
    /// <summary>All are kept and reported: nobody but the host can say which one holds.</summary>
    KeepAll,

    /// <summary>The first is kept; the others are reported and left out.</summary>
    KeepFirst,
}
