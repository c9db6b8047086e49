import type { PictureFrame } from '@/geo/spatial/picture-frame';
import type { Lettering } from '../lettering/lettering';
import type { Images } from './images';
import type { LabelBoxes } from './label-boxes';

/** What signs and labels are drawn with. */
export interface SignTools {
  frame: PictureFrame;
  images: Images;
  lettering: Lettering;
  boxes: LabelBoxes;
}
