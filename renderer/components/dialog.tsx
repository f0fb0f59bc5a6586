import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading as AriaHeading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  open: boolean;
  /** The question. */
  title: string;
  children: ReactNode;
  onClose: () => void;
}

/** A question in front of the page. Its buttons are named by what they do; Escape takes the careful choice. */
export function Dialog({ open, title, children, onClose }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog-frame">
        <AriaDialog className="dialog">
          <AriaHeading slot="title" level={2}>
            {title}
          </AriaHeading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
