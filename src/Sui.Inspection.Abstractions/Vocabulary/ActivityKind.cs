using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>The kinds of activity (method, section 7). The name of an activity proves nothing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>A service user council.</summary>
    ServiceUserCouncil,

    /// <summary>A survey.</summary>
    Survey,

    /// <summary>A survey by text message.</summary>
    TextMessageSurvey,

    /// <summary>A focus group.</summary>
    FocusGroup,

    /// <summary>A consultation.</summary>
    Consultation,

    /// <summary>A suggestion box.</summary>
    SuggestionBox,

    /// <summary>A drop-in session.</summary>
    DropInSession,

    /// <summary>An engagement board.</summary>
    EngagementBoard,

    /// <summary>A peer support group.</summary>
    PeerSupportGroup,

    /// <summary>Peer mentoring.</summary>
    PeerMentoring,

    /// <summary>A surgery.</summary>
    Surgery,

    /// <summary>Co-production.</summary>
    CoProduction,

    /// <summary>Telephone interviews.</summary>
    TelephoneInterview,

    /// <summary>Face-to-face interviews.</summary>
    FaceToFaceInterview,

    /// <summary>Peer research.</summary>
    PeerResearch,

    /// <summary>A residents' meeting.</summary>
    ResidentsMeeting,

    /// <summary>A recruitment panel.</summary>
    RecruitmentPanel,

    /// <summary>Any other.</summary>
    Other,
}
