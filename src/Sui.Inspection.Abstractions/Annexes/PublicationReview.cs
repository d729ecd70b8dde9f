using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>What somebody has to look at before an annex is published, and can say to have looked at.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PublicationReview>))]
public enum PublicationReview
{
    /// <summary>That no names of people were listed to look for.</summary>
    Names,

    /// <summary>Small numbers of people in free text.</summary>
    SmallNumbers,

    /// <summary>Wording of the framework that was not checked against its source.</summary>
    Wording,

    /// <summary>Quotations that are left out for want of consent.</summary>
    Quotations,

    /// <summary>Words that are masked in print.</summary>
    Masks,

    /// <summary>That the rating decided lies outside the range that the evidence leaves, that the rung decided is another than the one that it gives, or
    /// that the decision is dated before the end of fieldwork.</summary>
    Departure,

    /// <summary>What people said and nobody has coded, so that it counts nothing.</summary>
    Drafts,

    /// <summary>What the provider was asked for and has not supplied.</summary>
    Requests,
}
