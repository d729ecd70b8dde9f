namespace Sui.Inspection.Returns;

/// <summary>What came back from one group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Answered">How many of its providers answered, alone or together with others.</param>
/// <param name="Returns">How many returns came in.</param>
/// <param name="AnsweredTogether">How many of its providers answered in a return that they gave with others.</param>
/// <param name="AnsweredRepeatedly">How many of its providers gave more than one return.</param>
public sealed record GroupReturns(ReturnGroup Group, int Answered, int Returns, int AnsweredTogether, int AnsweredRepeatedly);
