// Generated from lib/embed: npm run sdk

/** Semantic; of this script alone. */
export declare const version = "1.0.0";

/**
 * Opens the wizard over the page. While it is open, another call opens nothing and gives the same one: its options are
 * checked and not used. Throws a TypeError for options that cannot be meant.
 */
export declare function open(options: OpenOptions): Wizard;

/**
 * Puts the wizard into an element of the page, as wide as that and as high as its own content (240 to 6000 px). Throws
 * a TypeError for options that cannot be meant.
 */
export declare function mount(element: Element, options: OpenOptions): Wizard;

export type MarketoConnect = {
    open: typeof open;
    mount: typeof mount;
    version: string;
};

declare global {
    var MarketoConnect: MarketoConnect;
}

/**
 * What the host's page and the wizard in its frame say to each other: the public contract of `/sdk/v1.js`. Members are
 * added, never changed or taken away; whoever reads ignores those that it does not know.
 *
 * 1. host -> frame, by `postMessage` to the wizard's origin: `hello`, until it is answered; again after each load
 * 2. frame -> host, to the origin of that message, when it is one of the session's: `here`
 * 3. host -> frame: `port`, with a MessagePort; all else goes over that port
 */
declare const VERSION = 1;

declare const STEP_NAMES: readonly ['opening', 'start', 'role', 'user', 'service', 'endpoint', 'credentials', 'test', 'diagnosis', 'link', 'confirm', 'connected', 'disconnect'];

export type StepName = (typeof STEP_NAMES)[number];

/** Why there is no wizard to see. */
export type ErrorCode = 
/** The page did not load, or did not answer the handshake within 20 s. */
'no_answer' | 'token_unknown' | 'token_used' | 'token_expired' | 'rate_limited'
/** This browser keeps no cookie in a frame, or the page failed. */
 | 'session_refused' | 'page_failed';

/** What a host may listen to. No event holds anything that a person typed. */
export type WizardEvent = {
    version: typeof VERSION;
    type: 'ready';
} | {
    version: typeof VERSION;
    type: 'step';
    step: StepName;
} | {
    version: typeof VERSION;
    type: 'testStarted';
}
/** `verdict` is one of the codes under /docs/errors; `outcome` is `connected`, `fixable`, `wait`, `ours` or `unknown`. */
 | {
    version: typeof VERSION;
    type: 'testFinished';
    verdict: string;
    outcome: string;
}
/** `receipt` is good once, for ten minutes: the host's server asks what it stands for. */
 | {
    version: typeof VERSION;
    type: 'connected';
    connectionId: string;
    receipt: string;
}
/** Said by the SDK when the wizard is closed, whoever closed it: with the last step and verdict that it heard of. */
 | {
    version: typeof VERSION;
    type: 'exit';
    step: StepName | null;
    verdict: string | null;
} | {
    version: typeof VERSION;
    type: 'error';
    code: ErrorCode;
}
/** The wizard needs another token: `updateToken` goes on with it. */
 | {
    version: typeof VERSION;
    type: 'sessionExpired';
};

export type Labels = {
    /** Names the dialog and the frame. */
    title: string;
    loading: string;
    failed: string;
    offline: string;
    tryAgain: string;
    close: string;
};

export type OpenOptions = {
    /** From `POST /api/v1/connect-sessions`, with `origins` that hold this page's. Good once, for ten minutes. */
    token: string;
    /** Of the wizard, like `https://connect.example.com`. Default: where this script came from. Needed when it is bundled. */
    origin?: string;
    /** BCP 47, for the few words around the wizard. Default: the document's language, then the browser's. */
    locale?: string;
    /** Other words around the wizard. */
    labels?: Partial<Labels>;
    /** When the session's theme has one look only. Default: as the visitor's system. */
    colorScheme?: 'light' | 'dark';
    /** The wizard is to be seen. Called once. */
    onReady?: () => void;
    /** A connection was made or updated. Have your server verify the receipt: this is only the browser's word. */
    onSuccess?: (success: Success) => void;
    /** The wizard was closed, whoever closed it. Called once, and last. */
    onExit?: (exit: Exit) => void;
    /** Every event. Types and members are added in time: ignore those that you do not know. */
    onEvent?: (event: WizardEvent) => void;
    /** There is no wizard to see. The visitor reads why, and can try again or close. */
    onError?: (error: {
        code: ErrorCode;
    }) => void;
};

export type Success = {
    connectionId: string;
    receipt: string;
};

/** `step` and `verdict` are the last ones, null when there were none. */
export type Exit = {
    step: StepName | null;
    verdict: string | null;
    connected: boolean;
};

export type Wizard = {
    /** Closes it. Nothing that was submitted is lost: the next session goes on from there. */
    close: () => void;
    /** After `sessionExpired`: goes on with another session. Throws a TypeError for what is no token for this page. */
    updateToken: (token: string) => void;
    /** Settles when it is closed. */
    closed: Promise<void>;
};

export {}
