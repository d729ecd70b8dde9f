using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>What an activity is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityAim>))]
public enum ActivityAim
{
    /// <summary>Monitoring and evaluation.</summary>
    MonitoringAndEvaluation,

    /// <summary>Development of training or guidance.</summary>
    TrainingOrGuidance,

    /// <summary>Design of services or interventions.</summary>
    ServiceDesign,

    /// <summary>Delivery.</summary>
    Delivery,

    /// <summary>Selection and recruitment of staff.</summary>
    StaffRecruitment,

    /// <summary>Membership of committees or boards.</summary>
    BoardMembership,

    /// <summary>Any other.</summary>
    Other,
}
