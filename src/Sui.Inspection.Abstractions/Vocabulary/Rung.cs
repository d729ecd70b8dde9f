using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>
/// The rungs of the ladder of participation. A rung describes arrangements, never people, and higher is not always better.
/// The numeric values are the rungs' numbers, 0 to 5.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rung>))]
public enum Rung
{
    /// <summary>Nobody is told or asked.</summary>
    NoControl = 0,

    /// <summary>People are told about services, decisions and reasons.</summary>
    Information = 1,

    /// <summary>People are asked; answers are recorded and considered.</summary>
    Consultation = 2,

    /// <summary>People help set the agenda; proposals get answers and are carried out.</summary>
    Participation = 3,

    /// <summary>People decide jointly with the provider.</summary>
    SharingPower = 4,

    /// <summary>People decide at the highest level.</summary>
    FullControl = 5,
}
