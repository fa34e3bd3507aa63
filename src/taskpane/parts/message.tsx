import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { forwardRef, type ReactNode } from 'react';
import { Told } from './told';

export interface MessageAction {
  readonly text: string;
  readonly busy?: boolean;
  run(): void;
}

/** A sentence with its weight (info, warning, error, success) and what can be done about it. */
export const Message = forwardRef<
  HTMLDivElement,
  {
    readonly intent: 'info' | 'warning' | 'error' | 'success';
    readonly actions?: readonly MessageAction[];
    readonly children: ReactNode;
  }
>(function Message({ intent, actions = [], children }, ref) {
  return (
    <MessageBar ref={ref} intent={intent} layout="multiline" tabIndex={-1} shape="rounded">
      <MessageBarBody style={{ overflowWrap: 'anywhere' }}>
        {typeof children === 'string' ? <Told>{children}</Told> : children}
      </MessageBarBody>
      {actions.length > 0 && (
        <MessageBarActions>
          {actions.map(({ text, busy = false, run }) => (
            <Button key={text} size="small" disabledFocusable={busy} onClick={run}>
              {text}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
});
