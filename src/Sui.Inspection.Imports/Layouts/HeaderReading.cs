namespace Sui.Inspection.Imports.Layouts;

/// <summary>Which of the rows above the responses make the keys of the columns.</summary>
public enum HeaderReading
{
    /// <summary>The only one, the first.</summary>
    OneRow,

    /// <summary>Two: the question, blank where it is that of the column to the left, and below it the option.</summary>
    Two,

    /// <summary>The first; the second holds tags.</summary>
    FirstOfTwo,

    /// <summary>The second; the first is a title.</summary>
    SecondOfTwo,

    /// <summary>Three: the code of the question, its text, and the tool's own mark; the keys are 'code. text'.</summary>
    CodesAndTexts,

    /// <summary>Two: the code of the question, and its text; the keys are 'code. text'.</summary>
    CodesOverTexts,
}
