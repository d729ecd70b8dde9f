using System.Text.Json.Serialization;

namespace Sui.Inspection.Imports;

/// <summary>What is done with columns of direct identifiers.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentifierRule>))]
public enum IdentifierRule
{
    /// <summary>The import is refused; a problem names each column.</summary>
    Refuse,

    /// <summary>The columns are not read.</summary>
    Drop,

    /// <summary>The one that tells people apart best, where no column says who answered, links people by a keyed pseudonym; the others are not
    /// read. Names, addresses and devices never link.</summary>
    Pseudonymise,
}
