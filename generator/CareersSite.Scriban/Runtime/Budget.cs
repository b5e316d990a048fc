using System.Runtime.CompilerServices;

namespace CareersSite.Scriban.Runtime;

/// <summary>Counts what a render does and stops it at its limits.</summary>
internal sealed class Budget
{
    /// <summary>How many characters of text count as one step of work.</summary>
    private const int CharsPerStep = 16;

    /// <summary>What a call of a template's function or an include costs beside what it does; a deep one has more places to look for names.</summary>
    private const int StepsPerCall = 10;

    private const int RegexTimeoutsPerRender = 10;

    private const int StepsBetweenCancellationChecks = 4096;

    private readonly Renderer _renderer;
    private readonly CharBuffer _output;
    private readonly RenderLimits _limits;
    private readonly int _outputLimit;
    private long _steps;
    private long _nextCancellationCheck = StepsBetweenCancellationChecks;
    private int _depth;
    private int _loopRounds;
    private TimeSpan _regexTime;

    public Budget(Renderer renderer, CharBuffer output)
    {
        _renderer = renderer;
        _output = output;
        _limits = renderer.Options.Limits;
        _outputLimit = renderer.Options.CutLongOutput ? int.MaxValue : (int)Math.Min(int.MaxValue, (long)output.Length + _limits.OutputLength);
    }

    public RenderLimits Limits => _limits;

    public void Step(int position)
    {
        if (++_steps >= _nextCancellationCheck)
            CheckSteps(position);
    }

    /// <summary>Accounts for work inside a function, before it is done.</summary>
    public void Charge(long steps, int position)
    {
        _steps += steps;
        if (_steps >= _nextCancellationCheck)
            CheckSteps(position);
    }

    public void ChargeText(long length, int position) => Charge(length / CharsPerStep, position);

    public void StepLoop(int position)
    {
        Step(position);
        if (++_loopRounds > _limits.Loops)
            throw Exceeded(position, $"loops run more than {_limits.Loops:N0} rounds");
    }

    /// <summary>Starts the count anew when an outermost loop starts.</summary>
    public void EnterOutermostLoop() => _loopRounds = 0;

    public void EnterCall(int position)
    {
        Charge(StepsPerCall + _depth, position);
        if (++_depth > _limits.Depth)
            throw Exceeded(position, $"functions and includes call each other more than {_limits.Depth} deep");
        GuardStack(position);
    }

    public void LeaveCall() => _depth--;

    public void GuardStack(int position)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Exceeded(position, $"expressions, functions and includes are nested too deep");
    }

    public void CheckOutput(int position)
    {
        if (_output.Length > _outputLimit)
            throw Exceeded(position, $"the page is longer than {_limits.OutputLength:N0} characters");
    }

    public void CheckText(long length, int position)
    {
        LimitText(length, position);
        ChargeText(length, position);
    }

    /// <summary>Checks a text that is still growing; what it costs is charged once it is done.</summary>
    public void LimitText(long length, int position)
    {
        if (length > _limits.TextLength)
            throw Exceeded(position, $"this makes a text longer than {_limits.TextLength:N0} characters");
    }

    public void CheckList(long length, int position) => CheckList(length, position, length);

    public void CheckList(long length, int position, long newItems)
    {
        if (length > _limits.ListLength)
            throw Exceeded(position, $"this makes a list longer than {_limits.ListLength:N0} items");
        Charge(newItems, position);
    }

    /// <summary>Adds to the time that regular expressions took. Many slow searches are as bad as one that never ends.</summary>
    public void ChargeRegex(TimeSpan time, int position)
    {
        _regexTime += time;
        if (_regexTime > _limits.RegexTimeout * RegexTimeoutsPerRender)
            throw Exceeded(position, $"regular expressions take more than {(_limits.RegexTimeout * RegexTimeoutsPerRender).TotalSeconds} seconds");
    }

    private void CheckSteps(int position)
    {
        if (_steps > _limits.Steps)
            throw Exceeded(position, $"the template takes more than {_limits.Steps:N0} steps");
        _renderer.Context.Cancellation.ThrowIfCancellationRequested();
        _nextCancellationCheck = Math.Min(_steps + StepsBetweenCancellationChecks, Math.Max(_steps, _limits.Steps) + 1);
    }

    private ScriptException Exceeded(int position, FormattableString message) =>
        _renderer.Fail(position, FormattableString.Invariant(message), "the limits are set by the program that renders the template");
}
